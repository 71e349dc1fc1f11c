import { Almanac, Engine, Fact } from 'json-rules-engine';
import type { Rule } from '../../core/index.ts';
import { factsOf } from '../facts-of.ts';
import { interleave } from '../interleave.ts';
import { generateReports } from '../reports/generate-report.ts';
import type { Measure } from '../setting.ts';
import { timePerItem } from '../time-per-item.ts';

/** All rules on the facts of a report, against what json-rules-engine takes for as many comparisons that look nothing up. */
export const measureRulesAgainstEngine: Measure = async ({ scale, ruleset }) => {
  const reports = generateReports(scale.reports, 'text');
  const facts = await Promise.all(reports.map((report) => factsOf(report, ruleset)));
  const runEngine = bareEngine(ruleset.rules);
  const { rules, bare } = await interleave(
    { rules: timePerItem(facts, (each) => ruleset.evaluate(each)), bare: timePerItem(facts, runEngine) },
    scale.rounds,
  );
  return { rulesFloor: { figure: rules, baseline: bare } };
};

type Condition = Rule['requires'];

/** The trees of the rules, with comparisons that hold by themselves in the place of ours. */
function bareTree(condition: Condition): object {
  if ('all' in condition) return { all: condition.all.map(bareTree) };
  if ('any' in condition) return { any: condition.any.map(bareTree) };
  return { fact: 'report', path: '0', operator: 'holds', value: true };
}

/** Set up as core/engine sets it up: one fact without a cache, a resolver of our own, no event that anyone hears. */
function bareEngine(rules: readonly Rule[]): () => Promise<unknown> {
  const engine = new Engine([], { replaceFactsInEventParams: false });
  engine.addOperator('holds', () => true);
  for (const { id, appliesWhen, requires } of rules) {
    const parts = appliesWhen ? [appliesWhen, requires] : [requires];
    const conditions = { all: parts.map(bareTree) } as { all: [] };
    engine.addRule({ name: id, conditions, event: { type: 'decided' } });
  }
  return () => {
    const almanac = new Almanac({ pathResolver: () => true });
    almanac.addFact(new Fact('report', {}, { cache: false }));
    return engine.run({}, { almanac });
  };
}
