import { workerData } from 'piscina';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { type Checked, type CheckJob, checkOne } from './check-job.ts';

const ruleset = await readRuleset(workerData as string);

/** Entry of a worker thread: the ruleset is read once a thread. */
export const checkInWorker = (job: CheckJob): Promise<Checked> => checkOne(job, ruleset);
