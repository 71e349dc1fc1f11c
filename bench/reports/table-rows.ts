import type { Cells } from './figures.ts';
import type { FormRow, FormTable } from './forms.ts';

/** A cell as the form prints it; text without spans leaves them out. */
export interface PrintedCell {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}

type Row = readonly PrintedCell[];

const plain = (text: string): PrintedCell => ({ text });
const wide = (text: string, columns: number, rows = 1): PrintedCell => ({ text, columns, rows });
const valuesOf = (row: FormRow, cells: Cells): readonly PrintedCell[] =>
  row.columns.map(({ key }) => plain(cells[`${row.key}.${key}`] ?? ''));

/** Rows that begin a part of table II, headed by a clause of the Regulations. */
const partsBegin = ['regulations', 'licensing', 'penalties', 'administrativeFees', 'procurement'];

function documentRows(table: FormTable, cells: Cells): readonly Row[] {
  const [heading = plain(''), ...clauses] = table.headers.map(({ official }) => plain(official));
  return table.rows.flatMap((row) => {
    const part = partsBegin.indexOf(row.key);
    const header = [heading, ...row.columns.map(({ official }) => plain(official))];
    const clause = wide(clauses[part]?.text ?? '', 4);
    return [...(part < 0 ? [] : [[clause], header]), [plain(row.official), ...valuesOf(row, cells)]];
  });
}

function resultRows(table: FormTable, cells: Cells): readonly Row[] {
  const [note = '', applicants = '', organisations = '', first = '', ...rest] = table.headers.map(
    ({ official }) => official,
  );
  const results = rest.find((label) => label.startsWith('三')) ?? '';
  const total = rest[5] ?? '';
  const sizes = Map.groupBy(table.rows, ({ group }) => group);
  const lines = table.rows.map((row): Row => {
    const values = valuesOf(row, cells);
    if (['received', 'carriedIn', 'carriedOut'].includes(row.key)) return [wide(row.official, 3), ...values];
    const head = row.key === 'granted' ? [wide(results, 1, table.rows.length - 3)] : [];
    if (row.group === undefined) return [...head, wide(row.official, 2), ...values];
    const siblings = sizes.get(row.group) ?? [];
    const group = siblings[0] === row ? [wide(row.group, 1, siblings.length)] : [];
    return [...head, ...group, plain(row.official), ...values];
  });
  return [
    [wide(note, 3, 3), wide(applicants, 7)],
    [wide(first, 1, 2), wide(organisations, 5), wide(total, 1, 2)],
    rest.slice(0, 5).map(plain),
    ...lines,
  ];
}

function disputeRows(table: FormTable, cells: Cells): readonly Row[] {
  const [reconsideration, direct, later] = table.rows;
  const labels = (reconsideration?.columns ?? []).map(({ official }) => official);
  return [
    [wide(reconsideration?.official ?? '', 5), wide(direct?.group ?? '', 10)],
    [
      ...labels.map((label) => wide(label, 1, 2)),
      wide(direct?.official ?? '', 5),
      wide(later?.official ?? '', 5),
    ],
    [...labels, ...labels].map(plain),
    table.rows.flatMap((row) => valuesOf(row, cells)),
  ];
}

/** Rows of a table as the form prints them. */
export const tableRows = { table2: documentRows, table3: resultRows, table4: disputeRows } as const;
