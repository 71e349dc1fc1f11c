import { isFilled } from './is-filled.ts';
import type { RowCell } from './piece.ts';

const covers = (cell: RowCell, column: number): boolean =>
  cell.column <= column && column < cell.column + cell.span;

/** One cell for the positions of one column: the only one that is filled, or any of those that say the same. */
function oneOf(cells: readonly RowCell[]): RowCell | undefined {
  const [first] = cells;
  const filled = cells.filter(isFilled);
  if (filled.length === 1) return filled[0];
  return cells.every((cell) => cell.text === first?.text) ? first : undefined;
}

/** A blank or a mark may span columns and stands for each of them; a figure that does belongs to none. */
const mayBeShared = (cell: RowCell): boolean => !/\p{N}/u.test(cell.text);

const none: ReadonlySet<number> = new Set();

/**
 * The cells at given positions, if every column has one and nothing is filled beside them but extra columns.
 * @param positions of each column; those of one column say the same, or only one of them is filled
 */
export function cellsAt(
  values: readonly RowCell[],
  positions: readonly (readonly number[])[],
  extras: ReadonlySet<number> = none,
): readonly RowCell[] | undefined {
  const found = positions.map((columns) => [
    ...new Set(columns.flatMap((column) => values.find((cell) => covers(cell, column)) ?? [])),
  ]);
  const cells = found.map(oneOf).filter((cell) => cell !== undefined);
  if (cells.length < positions.length) return undefined;
  if (cells.some((cell, index) => !mayBeShared(cell) && cells.indexOf(cell) !== index)) return undefined;
  const met = new Set(found.flat());
  const isBeside = (cell: RowCell) => isFilled(cell) && !met.has(cell) && !extras.has(cell.column);
  return values.some(isBeside) ? undefined : cells;
}
