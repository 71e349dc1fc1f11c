import { rangesOf } from './column-ranges.ts';
import type { TableColumn } from './table-columns.ts';
import { blockOf, type TextBlock } from './text-blocks.ts';
import type { Segment } from './text-rows.ts';

/** A cell of a header: its text and the columns that it stands over, from the first to the last. */
interface HeaderCell {
  readonly block: TextBlock;
  readonly from: number;
  readonly to: number;
}

/** Points by which boxes reach into one another's height to stand beside one another. */
const beside = 1;

export const standBeside = ({ box: a }: TextBlock, { box: b }: TextBlock): boolean =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > beside;

/** Cells that stand beside one another as rows, from top to bottom. */
function rowsOf(cells: readonly HeaderCell[]): readonly (readonly HeaderCell[])[] {
  const rows: HeaderCell[][] = [];
  for (const cell of cells.toSorted((a, b) => a.block.box.top - b.block.box.top)) {
    const row = rows.at(-1);
    if (row?.some((other) => standBeside(other.block, cell.block))) row.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

/** The header over some columns as rows of cells; the lowest has the names of the columns. A cell stands in each column that it spans. */
export function headerRows(
  columns: readonly TableColumn[],
  headers: readonly Segment[],
): readonly (readonly (TextBlock | undefined)[])[] {
  if (headers.length === 0) return [];
  const own = new Set(columns.flatMap(({ header }) => header?.lines ?? []));
  const upper = headers.flatMap((header): readonly HeaderCell[] => {
    const over = rangesOf(columns, header);
    const [from, to] = [over[0], over.at(-1)];
    if (own.has(header) || from === undefined || to === undefined) return [];
    return [{ block: blockOf([header]), from, to }];
  });
  const fill = (cells: readonly HeaderCell[]) =>
    columns.map((_, at) => cells.find(({ from, to }) => from <= at && at <= to)?.block);
  return [...rowsOf(upper).map(fill), columns.map(({ header }) => header)];
}
