import { documentOf } from '../../test/formats/document-of.ts';
import { checkToJson } from '../check-to-json.ts';
import type { Findings } from '../goals.ts';
import { interleave } from '../interleave.ts';
import { type GeneratedReport, generateReports } from '../reports/generate-report.ts';
import type { Measure } from '../setting.ts';
import { timePerItem } from '../time-per-item.ts';
import { type Contender, contenders } from './format-contenders.ts';

/** A report in its format, with the page that it was made from. */
interface Packed extends GeneratedReport {
  readonly page: string;
}

const packedReports = ({ write }: Contender, count: number): Promise<readonly Packed[]> =>
  Promise.all(
    generateReports(count, 'html').map(async ({ name, bytes }) => {
      const page = new TextDecoder().decode(bytes);
      return { name, page, bytes: write(await documentOf(bytes), page) };
    }),
  );

/**
 * Reports of every format but text and HTML from bytes to JSON. Its library, where there is one, and the reading of the same
 * report from text are what a format cannot do without.
 */
export const measurePackedReports: Measure = async ({ scale, ruleset, note }) => {
  const texts = generateReports(scale.packed, 'text');
  const findings: Record<string, Findings[keyof Findings]> = {};
  for (const [format, contender] of Object.entries<Contender>(contenders)) {
    const reports = await packedReports(contender, scale.packed);
    const { whole, library, text } = await interleave(
      {
        whole: timePerItem(reports, (report) => checkToJson(report, ruleset)),
        library: timePerItem(reports, ({ bytes, page }) => contender.library?.(bytes, page)),
        text: timePerItem(texts, (report) => checkToJson(report, ruleset)),
      },
      scale.rounds,
    );
    if (contender.library)
      note(
        `A report as ${format} takes ${(whole / library).toPrecision(3)} times as long as its library alone.`,
      );
    findings[format] = { figure: whole, baseline: contender.library ? library + text : text };
  }
  return findings;
};
