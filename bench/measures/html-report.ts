import { parse } from 'parse5';
import { checkToJson } from '../check-to-json.ts';
import { interleave } from '../interleave.ts';
import { generateReports } from '../reports/generate-report.ts';
import type { Measure } from '../setting.ts';
import { timePerItem } from '../time-per-item.ts';

/** An HTML report from bytes to JSON, against the parser building a tree of the same bytes. */
export const measureHtmlReport: Measure = async ({ scale, ruleset }) => {
  const reports = generateReports(scale.reports, 'html');
  const decoder = new TextDecoder();
  const { whole, parser } = await interleave(
    {
      whole: timePerItem(reports, (report) => checkToJson(report, ruleset)),
      parser: timePerItem(reports, ({ bytes }) => parse(decoder.decode(bytes))),
    },
    scale.rounds,
  );
  return { html: { figure: whole, baseline: parser } };
};
