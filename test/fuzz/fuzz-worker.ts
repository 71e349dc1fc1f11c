import { parentPort, workerData } from 'node:worker_threads';
import { rulesFolder } from '../../cli/package-folder.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { fuzzCase, runFuzzCase } from './fuzz-case.ts';
import { faultySubjects } from './subjects.ts';

/** What the worker tells of each case: that it began, and what came of it. */
export type FuzzMessage =
  | { readonly began: number }
  | {
      readonly ended: number;
      readonly name: string;
      readonly ms: number;
      readonly outcome: string;
      readonly isBad: boolean;
    };

const { first, last, seed } = workerData as {
  readonly first: number;
  readonly last: number;
  readonly seed: number;
};
const tell = (message: FuzzMessage) => parentPort?.postMessage(message);

const ruleset = await readRuleset(rulesFolder);
const subjects = await faultySubjects();
for (let number = first; number <= last; number += 1) {
  tell({ began: number });
  const start = performance.now();
  const fuzz = fuzzCase(subjects, seed, number);
  const found = await runFuzzCase(fuzz, ruleset);
  const isBad = typeof found === 'string';
  const outcome = isBad ? found : found.verdict;
  tell({ ended: number, name: fuzz.name, ms: performance.now() - start, outcome, isBad });
}
