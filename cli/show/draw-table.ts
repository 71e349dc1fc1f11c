import { type CheckResult, forms, printable } from '../../core/index.ts';
import { displayWidth, padEnd, padStart } from './display-width.ts';

type Table = CheckResult['report']['tables'][string];
type Cell = Table['cells'][string];
export type TableKey = 'table2' | 'table3' | 'table4';
type Row = (typeof forms)['f2021'][TableKey]['rows'][number];

/** How each state is written: what cannot be known never looks like a number. */
function writeCell(cell: Cell | undefined): string {
  if (cell === undefined || cell.state === 'missing') return '缺失';
  if (cell.state === 'blank') return '空白';
  const raw = printable(cell.raw);
  return cell.state === 'unreadable' ? `?${raw}?` : raw;
}

interface Block {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const labelOf = ({ official, group }: Row): string =>
  group === undefined ? official : `${group} ${official}`;

/** Rows under the same columns stand together: table II changes its columns from block to block. */
function blocksOf(rows: readonly Row[], { cells }: Table): readonly Block[] {
  const groups = Map.groupBy(rows, ({ columns }) => columns.map(({ official }) => official).join('\n'));
  return [...groups].map(([head, members]) => ({
    head: ['', ...head.split('\n')],
    rows: members.map((row) => [
      labelOf(row),
      ...row.columns.map((column) => writeCell(cells[`${row.key}.${column.key}`])),
    ]),
  }));
}

function drawBlock({ head, rows }: Block): string {
  const lines = [head, ...rows];
  const widths = head.map((_title, at) => Math.max(...lines.map((line) => displayWidth(line[at] ?? ''))));
  const draw = (line: readonly string[]) =>
    line.map((text, at) => (at === 0 ? padEnd : padStart)(text, widths[at] ?? 0)).join('  ');
  return lines.map((line) => `  ${draw(line)}`).join('\n');
}

/** A table of a result as a table of the terminal, under its official labels. */
export function drawTable(key: TableKey, table: Table): string {
  const { rows } = forms[table.edition ?? 'f2021'][key];
  return blocksOf(rows, table).map(drawBlock).join('\n\n');
}
