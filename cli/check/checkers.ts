import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { type Checked, type CheckJob, checkOne, uncheckedBy } from './check-job.ts';

/** Below so many inputs, starting threads costs more than it saves. */
const worthThreads = 32;

/** Checks jobs, `width` of them at a time. */
export interface Checker {
  readonly width: number;
  readonly check: (job: CheckJob) => Promise<Checked>;
  readonly close: () => Promise<void>;
}

/**
 * A checker in this thread, or over worker threads.
 * @param jobs threads asked for; undefined leaves it to the number of inputs
 */
export async function openChecker(rules: string, inputs: number, jobs?: number): Promise<Checker> {
  const threads = jobs ?? (inputs < worthThreads ? 1 : availableParallelism());
  const ruleset = await readRuleset(rules);
  if (threads === 1) return { width: 1, check: (job) => checkOne(job, ruleset), close: async () => {} };
  return threadedChecker(rules, threads);
}

function threadedChecker(rules: string, threads: number): Checker {
  // The sources run as `.ts`, the package as `.js`: the worker is the neighbour of this very file.
  const worker = import.meta.url.endsWith('.ts') ? './check-worker.ts' : './check-worker.js';
  const filename = fileURLToPath(new URL(worker, import.meta.url));
  const pool = new Piscina({
    filename,
    name: 'checkInWorker',
    maxThreads: threads,
    minThreads: threads,
    workerData: rules,
  });
  // A thread may die of a document, for want of memory: the pool starts another for the next one.
  const check = (job: CheckJob): Promise<Checked> => pool.run(job).catch((error) => uncheckedBy(error, job));
  return { width: threads * 2, check, close: () => pool.close() };
}
