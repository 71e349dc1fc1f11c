import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rule } from '../core/index.ts';
import { readRuleset } from '../lambda/read-ruleset.ts';
import type { Plan } from '../test/corpus/plan-cases.ts';
import { fallsShort, type Tally } from '../test/corpus/tally.ts';
import { describeDisagreement } from './quality/describe-disagreement.ts';
import { type Measured, measuredPath, readMeasured } from './quality/measured.ts';
import { qualityTable } from './quality/quality-table.ts';
import { readOptions } from './quality/read-options.ts';
import { runCases } from './quality/run-cases.ts';
import { saveCase } from './quality/save-case.ts';

const root = join(import.meta.dirname, '..');
const shownAtMost = 20;

const measuredOf = (rules: readonly Rule[], tally: Tally, cases: number, seed: number): Measured => ({
  seed,
  cases,
  rules: Object.fromEntries(
    rules
      .map(({ code }) => code)
      .sort()
      .map((code) => [code, tally.of(code)]),
  ),
});

/** @returns what the run came to, and whether every rule is good enough */
async function measure(plan: Plan, all: readonly Rule[]) {
  const rules = all.filter(({ code }) => plan.only === undefined || code === plan.only);
  const start = performance.now();
  const { tally, cases } = await runCases(plan);
  const seconds = Math.round((performance.now() - start) / 1000);
  const { disagreements } = tally;
  console.log(qualityTable(rules, tally));
  console.log(
    `${cases} cases, seed ${plan.seed}, ${seconds} s; ${disagreements.length} went otherwise than labelled`,
  );
  for (const each of disagreements.slice(0, shownAtMost)) console.log(describeDisagreement(each));
  const isGood = rules.every(({ code, severity }) => fallsShort(tally.of(code), severity) === undefined);
  return { isGood, measured: measuredOf(rules, tally, cases, plan.seed) };
}

const keep = (measured: Measured): Promise<void> =>
  writeFile(join(root, measuredPath), `${JSON.stringify(measured, null, 2)}\n`);

/** The kept run with the figures of a new rule, which stand in for it until the next whole run. */
async function withRules({ rules }: Measured): Promise<Measured> {
  const kept = await readMeasured(root);
  const all = Object.entries({ ...kept.rules, ...rules }).sort(([one], [other]) => (one < other ? -1 : 1));
  return { ...kept, rules: Object.fromEntries(all) };
}

/** `npm run quality`: how many faults of a labelled corpus each rule finds, and whom it accuses wrongly. */
const options = readOptions();
if (typeof options === 'string') {
  console.error(options);
  process.exitCode = 64;
} else {
  const { plan, save, write } = options;
  const ruleset = await readRuleset(join(root, 'rules'));
  if (save) await saveCase(save.name, save.path, ruleset);
  else {
    const { isGood, measured } = await measure(plan, ruleset.rules);
    if (write) await keep(plan.only === undefined ? measured : await withRules(measured));
    process.exitCode = isGood ? 0 : 1;
  }
}
