import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Plan } from '../../test/corpus/plan-cases.ts';
import type { Turn } from '../../test/corpus/quality-worker.ts';
import { type Ended, Tally } from '../../test/corpus/tally.ts';

function runTurn(turn: Turn, note: (ended: Ended) => void): Promise<void> {
  const worker = new Worker(new URL('../../test/corpus/quality-worker.ts', import.meta.url), {
    workerData: turn,
  });
  return new Promise((resolve, reject) => {
    worker.on('message', note);
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
}

/** Checks every case of a plan, in as many threads as there are processors. */
export async function runCases(plan: Plan): Promise<{ readonly tally: Tally; readonly cases: number }> {
  const tally = new Tally();
  let cases = 0;
  const note = (ended: Ended): void => {
    cases += 1;
    tally.note(ended);
  };
  const step = availableParallelism();
  await Promise.all(Array.from({ length: step }, (_, first) => runTurn({ plan, first, step }, note)));
  return { tally, cases };
}
