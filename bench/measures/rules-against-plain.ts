import { buildRuleset, type Ruleset } from '../../core/index.ts';
import { factsOf } from '../facts-of.ts';
import { interleave } from '../interleave.ts';
import type { Facts } from '../plain-checks/facts.ts';
import { plainChecks, plainCodes } from '../plain-checks/plain-checks.ts';
import { generateReports } from '../reports/generate-report.ts';
import type { Measure } from '../setting.ts';
import { timePerItem } from '../time-per-item.ts';

/** All rules through the engine, against the same checks in plain code. */
export const measureRulesAgainstPlain: Measure = async ({ scale, ruleset, note }) => {
  const twins = withTwins(ruleset, note);
  const reports = generateReports(scale.reports, 'text');
  const facts = await Promise.all(reports.map((report) => factsOf(report, twins)));
  for (const [index, each] of facts.entries()) await mustAgree(each, twins, reports[index]?.name ?? '');
  const { engine, plain } = await interleave(
    { engine: timePerItem(facts, twins.evaluate), plain: timePerItem(facts, plainChecks) },
    scale.rounds,
  );
  return { rules: { figure: engine, baseline: plain } };
};

/** A rule that is not written in plain code yet is left out on both sides, and said to be. */
function withTwins(ruleset: Ruleset, note: (text: string) => void): Ruleset {
  const alone = ruleset.rules.filter(({ code }) => !plainCodes.has(code)).map(({ code }) => code);
  if (alone.length === 0) return ruleset;
  note(`Without their twins in plain code, these rules are not in the first row: ${alone.join(', ')}.`);
  const files = ruleset.rules
    .filter(({ code }) => plainCodes.has(code))
    .map((rule) => ({ path: `${rule.id}.json`, json: rule }));
  return buildRuleset(files, ruleset);
}

async function mustAgree(facts: Facts, ruleset: Ruleset, name: string): Promise<void> {
  const { judgements } = await ruleset.evaluate(facts);
  const failed = judgements
    .filter(({ outcome }) => outcome.outcome === 'failed')
    .map(({ outcome }) => `${outcome.code} ${outcome.item ?? ''}`);
  const plain = plainChecks(facts);
  if (failed.toSorted().join() !== plain.toSorted().join()) {
    throw new Error(`${name}: the rules find [${failed}] and the checks in plain code [${plain}]`);
  }
}
