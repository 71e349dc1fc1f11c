import { checkToJson } from '../check-to-json.ts';
import { factsOf } from '../facts-of.ts';
import { checkAll, floorOf } from '../floor.ts';
import { interleave } from '../interleave.ts';
import { generateReports } from '../reports/generate-report.ts';
import type { Measure } from '../setting.ts';
import { timePerItem } from '../time-per-item.ts';

/** A text report from bytes to JSON: against the least that can be done with it, and how much of it the rules take. */
export const measureTextReport: Measure = async ({ scale, ruleset }) => {
  const reports = generateReports(scale.reports, 'text');
  const checked = await checkAll(reports, ruleset);
  const facts = await Promise.all(reports.map((report) => factsOf(report, ruleset)));
  const { whole, floor, rules } = await interleave(
    {
      whole: timePerItem(reports, (report) => checkToJson(report, ruleset)),
      floor: timePerItem(checked, floorOf),
      rules: timePerItem(facts, ruleset.evaluate),
    },
    scale.rounds,
  );
  return {
    text: { figure: whole, baseline: floor },
    rulesShare: { figure: rules, baseline: whole },
  };
};
