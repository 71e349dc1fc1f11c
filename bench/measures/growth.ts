import { checkToJson } from '../check-to-json.ts';
import { interleave } from '../interleave.ts';
import { type GeneratedReport, generateReport } from '../reports/generate-report.ts';
import type { Measure } from '../setting.ts';
import { timePerItem } from '../time-per-item.ts';

/** Reports beside those that are ten times as long: a step that takes more than its share of time shows. */
export const measureGrowth: Measure = async ({ scale, ruleset }) => {
  const sampleOf = (reports: readonly GeneratedReport[]) =>
    timePerItem(reports, (report) => checkToJson(report, ruleset));
  const pairs = {
    text: longAndLonger('text', scale.longReport),
    html: longAndLonger('html', scale.longReport),
  };
  const { text, longText, html, longHtml } = await interleave(
    {
      text: sampleOf(pairs.text.long),
      longText: sampleOf(pairs.text.longer),
      html: sampleOf(pairs.html.long),
      longHtml: sampleOf(pairs.html.longer),
    },
    Math.ceil(scale.rounds / 5),
  );
  return {
    textGrowth: { figure: longText, baseline: text },
    htmlGrowth: { figure: longHtml, baseline: html },
  };
};

/** Seeds whose reports come in each of the layouts. */
const seeds = [1, 2, 3, 4];

function longAndLonger(format: 'text' | 'html', extra: number) {
  const long = seeds.map((seed) => generateReport(seed, format, extra));
  return { long, longer: long.map((report, index) => longerThan(report, seeds[index] ?? 1, format, extra)) };
}

/** The tables of the form do not grow with the report, so the rest has to grow by a little more than ten times. */
function longerThan(
  report: GeneratedReport,
  seed: number,
  format: 'text' | 'html',
  extra: number,
): GeneratedReport {
  const fixed = generateReport(seed, format).bytes.length;
  const grown = report.bytes.length - fixed;
  const times = (report.bytes.length * 10 - fixed) / grown;
  return generateReport(seed, format, Math.round(extra * times));
}
