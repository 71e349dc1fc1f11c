import type { FormRow } from '../forms/form.ts';
import { isFilled } from './is-filled.ts';
import type { RowCell } from './piece.ts';
import { readCell } from './read-cell.ts';
import type { LostFigures, Placement, Position } from './report.ts';

/** The positions of rows, one row after the other. */
export const positionsOf = (rows: readonly FormRow[]): readonly Position[] =>
  rows.flatMap(({ key, columns }) => columns.map((column) => ({ address: `${key}.${column.key}`, column })));

/** Every choice of `count` of the numbers from `first` to `end`, in rising order. */
function choices(count: number, first: number, end: number): readonly Placement[] {
  if (count === 0) return [[]];
  const all: Placement[] = [];
  for (let next = first; next <= end - count; next += 1) {
    for (const others of choices(count - 1, next + 1, end)) all.push([next, ...others]);
  }
  return all;
}

/**
 * All ways in which the values of a line may stand in positions of the form, which has their order and more of them.
 * @returns undefined when one of the values is no figure and no mark, or there are too many: then nothing is known of the line
 */
export function lostFigures(
  values: readonly RowCell[],
  positions: readonly Position[],
): LostFigures | undefined {
  const filled = values.filter(isFilled);
  const [{ column } = { column: undefined }] = positions;
  if (column === undefined || filled.length > positions.length) return undefined;
  const figures = filled.map(({ text, place }) => readCell(text, column, place));
  if (figures.some(({ state }) => state !== 'number' && state !== 'mark')) return undefined;
  return { positions, figures, placements: choices(figures.length, 0, positions.length) };
}
