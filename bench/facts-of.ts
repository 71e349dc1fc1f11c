import { check, type Ruleset } from '../core/index.ts';
import type { Facts } from './plain-checks/facts.ts';
import type { GeneratedReport } from './reports/generate-report.ts';

/** The facts that the rules are given of a report, taken on their way. */
export async function factsOf(report: GeneratedReport, ruleset: Ruleset): Promise<Facts> {
  const seen: Facts[] = [];
  const listening: Ruleset = {
    ...ruleset,
    evaluate: (facts) => {
      seen.push(facts);
      return ruleset.evaluate(facts);
    },
  };
  await check(report, listening);
  const [facts] = seen;
  if (facts === undefined) throw new Error(`${report.name}: no rule was asked`);
  return facts;
}
