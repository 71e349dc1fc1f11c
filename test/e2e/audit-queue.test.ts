import { describe, expect, test } from '@jest/globals';
import { createAuditQueue, type QueuedVersion } from '../../cli/serve/audit-queue.ts';
import type { Processed } from '../../lambda/process-object.ts';

const withdrawn: Processed = { state: 'withdrawn', reason: 'no-such-key' };
const version = (key: string): QueuedVersion => ({ key, versionId: 'v' });

function startQueue(
  audit: (version: QueuedVersion) => Promise<Processed>,
  afterwards: (stop: AbortSignal) => Iterable<Processed> = () => [],
) {
  const told: string[] = [];
  const queue = createAuditQueue({
    audit: async function* (each, stop) {
      yield await audit(each);
      for (const more of afterwards(stop)) yield more;
    },
    onAudited: ({ key }) => told.push(`audited ${key}`),
    onFailed: ({ key }, error) => told.push(`failed ${key}: ${String(error)}`),
    retryDelaysMs: [1, 1],
  });
  return { queue, told };
}

describe('queue of audits', () => {
  test('one after the other, each version once while it waits', async () => {
    let running = 0;
    const { queue, told } = startQueue(async () => {
      running += 1;
      expect(running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
      return withdrawn;
    });
    for (const key of ['a', 'b', 'a', 'a']) queue.add(version(key));
    await queue.settled(version('b'));
    expect(told).toEqual(['audited a', 'audited b']);
    queue.add(version('a'));
    await queue.idle();
    expect(told).toEqual(['audited a', 'audited b', 'audited a']);
  });

  test('a storage that comes back in time is waited for', async () => {
    let attempts = 0;
    const { queue, told } = startQueue(async () => {
      attempts += 1;
      if (attempts < 3) throw new Error('away');
      return withdrawn;
    });
    queue.add(version('a'));
    await queue.idle();
    expect(told).toEqual(['audited a']);
  });

  test('one that does not is told, and the next version is audited all the same', async () => {
    const { queue, told } = startQueue(async ({ key }) => {
      if (key === 'a') throw new Error('away');
      return withdrawn;
    });
    queue.add(version('a'));
    queue.add(version('b'));
    await queue.idle();
    expect(told).toEqual(['failed a: Error: away', 'audited b']);
  });

  test('closing finishes the audit in hand and starts no other', async () => {
    const { queue, told } = startQueue(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return withdrawn;
    });
    for (const key of ['a', 'b', 'c']) queue.add(version(key));
    await new Promise((resolve) => setTimeout(resolve, 1));
    await queue.close();
    queue.add(version('d'));
    await queue.idle();
    expect(told).toEqual(['audited a']);
  });

  test('all that was done of a version is told, and an archive is told to stop', async () => {
    const { queue, told } = startQueue(
      async () => withdrawn,
      function* (stop) {
        yield withdrawn;
        void queue.close();
        if (stop.aborted) throw new Error('no time');
        yield withdrawn;
      },
    );
    queue.add(version('a'));
    await queue.idle();
    expect(told).toEqual(['audited a', 'audited a']);
  });
});
