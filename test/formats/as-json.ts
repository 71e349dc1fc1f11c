import type { ParsedDocument } from '../../core/blocks/block.ts';
import { tableKeys } from '../../core/forms/form.ts';
import { readReport } from '../../core/report/read-report.ts';
import type { Report } from '../../core/report/report.ts';

/** A report as a site system exports it. */
export function asJson(document: ParsedDocument): Uint8Array {
  const report = readReport(document).value;
  if (!report) throw new Error('the page is no report');
  return new TextEncoder().encode(JSON.stringify(modelOf(report)));
}

const modelOf = ({ title, sections, tables }: Report) => ({
  schema: 'gongkai-report/1',
  title,
  sections: Object.fromEntries(
    Object.values(sections)
      .filter(({ found }) => found)
      .map(({ key, lines }) => [key, lines.map(({ text }) => text)]),
  ),
  tables: Object.fromEntries(
    tableKeys.map((key) => [key, { edition: tables[key].edition, cells: cellsOf(tables[key].cells) }]),
  ),
});

const cellsOf = (cells: Report['tables']['table2']['cells']) =>
  Object.fromEntries(
    [...cells].filter(([, { state }]) => state !== 'missing').map(([key, { raw }]) => [key, raw]),
  );
