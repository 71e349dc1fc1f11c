import type { DraftCell, Line } from '../draft.ts';
import { atStart } from './at-start.ts';
import { lineCell } from './line-cell.ts';

/**
 * The cells of a line, each with the place where it begins, if the place of the line is known.
 * @param startsOf characters of the line before each cell; absent for one that cannot be told
 */
export function lineCells(
  texts: readonly string[],
  line: Line,
  startsOf: () => readonly (number | undefined)[],
): DraftCell[] {
  const { line: number, at } = line;
  if (at?.character === undefined) return texts.map((text) => lineCell(text, line));
  const starts = startsOf();
  return texts.map((text, index) => ({ text, line: number, at: atStart(at, starts[index]) }));
}
