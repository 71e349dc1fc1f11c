import { parse } from 'parse5';
import { checkToJson } from '../check-to-json.ts';
import { interleave } from '../interleave.ts';
import { generateReports } from '../reports/generate-report.ts';
import type { Measure } from '../setting.ts';
import { timePerItem } from '../time-per-item.ts';

/**
 * An HTML report from bytes to JSON. A tree and the reading of the same report from text are what it cannot do without:
 * what it takes beyond them is the price of mark-up.
 */
export const measureHtmlReport: Measure = async ({ scale, ruleset, note }) => {
  const pages = generateReports(scale.reports, 'html');
  const texts = generateReports(scale.reports, 'text');
  const decoder = new TextDecoder();
  const { page, tree, text } = await interleave(
    {
      page: timePerItem(pages, (report) => checkToJson(report, ruleset)),
      tree: timePerItem(pages, ({ bytes }) => parse(decoder.decode(bytes))),
      text: timePerItem(texts, (report) => checkToJson(report, ruleset)),
    },
    scale.rounds,
  );
  note(`An HTML report takes ${(page / tree).toPrecision(3)} times as long as parse5 alone.`);
  return { html: { figure: page, baseline: tree + text } };
};
