import { describe, expect, test } from '@jest/globals';
import { keepPace } from '../../cli/recheck/pace.ts';

describe('a pace', () => {
  /** A clock that moves only while somebody waits, or when work takes so long. */
  function aClock() {
    let now = 0;
    const waits: number[] = [];
    const wait = async (ms: number) => {
      waits.push(ms);
      now += ms;
    };
    const work = (ms: number) => {
      now += ms;
    };
    return { now: () => now, wait, waits, work };
  }

  test('spreads documents evenly', async () => {
    const clock = aClock();
    const pace = keepPace(4, clock);
    for (let document = 0; document < 8; document += 1) await pace();
    expect(clock.waits).toEqual(Array(8).fill(250));
  });

  test('waits only for what work has left, and makes up for no lost time', async () => {
    const clock = aClock();
    const pace = keepPace(10, clock);
    for (const work of [30, 500, 0, 0]) {
      clock.work(work);
      await pace();
    }
    expect(clock.waits).toEqual([70, 100, 100]);
  });

  test('holds nobody up who is ending', async () => {
    const clock = aClock();
    await keepPace(1, clock)(AbortSignal.abort());
    expect(clock.waits).toEqual([]);
  });
});
