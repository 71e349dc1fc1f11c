import { type FormEdition, type TableKey, tableKeys } from '../../../core/forms/form.ts';
import type { Report } from '../../../core/report/report.ts';
import { reportOf } from '../read-document.ts';
import { show } from '../read-model.ts';
import { spannedRowsOf } from '../write-model.ts';
import { official, prose, title } from '../write-report.ts';
import type { Models } from './random-models.ts';
import { type Rows, spannedRows } from './rows.ts';

const paragraph = (text: string) => `<p>${text}</p>`;

const metadata =
  '<table><tr><td>索引号：</td><td>QL-1</td><td>发布机构：</td><td>青岚县</td></tr><tr><td>公开日期：</td><td>2024-01-20</td><td>有效性</td><td>有效</td></tr></table>';

/** A page with its surroundings: path, box of metadata, banner lines and footer. */
export function page(tables: Readonly<Record<TableKey, string>>): string {
  const parts = [
    official.overview,
    ...prose.overview,
    official.proactive,
    tables.table2,
    official.requests,
    tables.table3,
    official.disputes,
    tables.table4,
    official.problems,
    ...prose.problems,
    official.otherMatters,
    ...prose.otherMatters,
  ].map((part) => (part.startsWith('<') ? part : paragraph(part)));
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_青岚县</title></head><body><div class="nav">首页 &gt; 政务公开</div>${metadata}<h1>${title}</h1>${parts.join('\n')}<div>打印 关闭</div></body></html>`;
}

export function text(tables: Readonly<Record<TableKey, readonly string[]>>): string {
  return [
    title,
    official.overview,
    ...prose.overview,
    official.proactive,
    ...tables.table2,
    official.requests,
    ...tables.table3,
    official.disputes,
    ...tables.table4,
    official.problems,
    ...prose.problems,
    official.otherMatters,
    ...prose.otherMatters,
  ].join('\n');
}

/** What must come of a text in a cell. */
const expected = (written: string): string => (written === '' ? 'blank' : written);

function* cellsOf(
  report: Report,
  models: Models,
): Generator<readonly [address: string, right: string, read: string]> {
  for (const key of tableKeys) {
    for (const [address, written] of Object.entries(models[key])) {
      const cell = report.tables[key].cells.get(address);
      yield [`${key}.${address}`, expected(written), cell === undefined ? 'missing' : show(cell)];
    }
  }
}

/** Cells that are read as something else than was written. */
export const differences = (document: string, models: Models): readonly string[] =>
  [...cellsOf(reportOf(document), models)].flatMap(([address, right, read]) =>
    read === right ? [] : [`${address}: ${right} read as ${read}`],
  );

/** The same, where it is no error that a cell could not be read. */
export const errors = (document: string, models: Models): readonly string[] =>
  differences(document, models).filter((difference) => !/read as (?:missing|unreadable)$/.test(difference));

/** Each table in one layout. */
export const inLayout = <T>(
  edition: FormEdition,
  models: Models,
  layout: (rows: Rows) => T,
): Record<TableKey, T> => {
  const of = (key: TableKey) => layout(spannedRows(spannedRowsOf(edition, key, models[key])));
  return { table2: of('table2'), table3: of('table3'), table4: of('table4') };
};
