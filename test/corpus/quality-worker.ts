import { parentPort, workerData } from 'node:worker_threads';
import { rulesFolder } from '../../cli/package-folder.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { judgeCase } from './judge-case.ts';
import { labelledCase } from './labelled-case.ts';
import { type Plan, planCases } from './plan-cases.ts';
import type { Ended } from './tally.ts';

/** Which of the planned cases a worker takes: every so manieth, from one on. */
export interface Turn {
  readonly plan: Plan;
  readonly first: number;
  readonly step: number;
}

const { plan, first, step } = workerData as Turn;
const tell = (ended: Ended) => parentPort?.postMessage(ended);

const ruleset = await readRuleset(rulesFolder);
const cases = planCases(plan);
for (let at = first; at < cases.length; at += step) {
  const name = cases[at];
  if (name === undefined) continue;
  const labelled = await labelledCase(name);
  const { what, layout } = labelled;
  tell({ name, what, layout, ...(await judgeCase(labelled, ruleset)) });
}
