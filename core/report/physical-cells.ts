import type { RowCell } from './piece.ts';

/** The document has no such cell: it fills up a row that is shorter than others. */
const isPadding = ({ text, place }: RowCell): boolean => text === '' && place.line === undefined;

/** The cells that the document has. */
export const physicalCells = (cells: readonly RowCell[]): readonly RowCell[] =>
  cells.slice(0, cells.findLastIndex((cell) => !isPadding(cell)) + 1);

/** Last position that a row has in the document, from 0; -1 for none. */
export function lastColumn(cells: readonly RowCell[]): number {
  const last = physicalCells(cells).at(-1);
  return last === undefined ? -1 : last.column + last.span - 1;
}
