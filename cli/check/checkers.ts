import { availableParallelism } from 'node:os';
import type { OutsideInputs } from '../../core/index.ts';
import { startCheckers } from '../../lambda/checkers/start-checkers.ts';
import type { ChosenRules } from '../rules/chosen-rules.ts';
import { type Checked, type CheckJob, checkOne } from './check-job.ts';

/** Below so many inputs, starting a second process costs more than it saves. */
const worthProcesses = 32;

/** What every job is held against. */
export interface Measure {
  readonly rules: ChosenRules;
  readonly outside?: OutsideInputs;
}

/** Checks jobs, `width` of them at a time. */
interface JobChecker {
  readonly width: number;
  readonly check: (job: CheckJob) => Promise<Checked>;
  readonly close: () => Promise<void>;
}

/**
 * Reads and renders here, and checks in other processes. Twice as many inputs are in hand as there are processes, so that
 * none of these has to wait.
 * @param jobs processes asked for; undefined leaves it to the number of inputs
 */
export async function openChecker(
  { rules, outside }: Measure,
  inputs: number,
  jobs?: number,
): Promise<JobChecker> {
  const processes = jobs ?? (inputs < worthProcesses ? 1 : availableParallelism());
  const checkers = await startCheckers(rules.folder, {
    ownRules: rules.own,
    processes,
    ...(outside ? { outside } : {}),
  });
  return { width: processes * 2, check: (job) => checkOne(job, checkers), close: checkers.close };
}
