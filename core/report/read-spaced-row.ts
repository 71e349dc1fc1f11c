import { isDamagedFigure } from '../damaged-figure.ts';
import type { Place } from '../problem.ts';
import { findLabel } from './find-label.ts';
import { longestLabel } from './label-key.ts';
import type { RowCell, RowPiece } from './piece.ts';
import { placeInLine } from './place-in-line.ts';

const value = /^(?:[-+]?[\d０-９][\d０-９,，.．]*|[-—–/／]{1,2}|无)$/u;
const longestRow = 2 * longestLabel;
/** A line of figures alone counts as a row only when no sentence or date can look like it. */
const fewestBare = 5;

/**
 * A line of text that is a row of a table with its cells set apart by spaces: a row label and figures, or figures
 * alone. Undefined for any other line.
 * @param block ordinal of the block the line stands in
 */
export function readSpacedRow(line: string, place: Place, block: number): RowPiece | undefined {
  if (line.length > longestRow || !/[\d０-９/／—无OolI〇○?？\ufffd□■-]\s*$/u.test(line)) return undefined;
  const words = line.trim().split(/\s+/u);
  const labelEnd = words.findLastIndex((word) => !value.test(word) && !isDamagedFigure(word)) + 1;
  const label = words.slice(0, labelEnd).join(' ');
  const values = words.slice(labelEnd);
  const isRow =
    label === ''
      ? values.length >= fewestBare
      : values.length > 0 && (findLabel(label)?.some((use) => use.kind === 'row') ?? false);
  if (!isRow) return undefined;
  const starts = [...line.matchAll(/\S+/gu)].map(({ index }) => index);
  const cells = (label === '' ? values : [label, ...values]).map((text, column): RowCell => {
    const word = column === 0 || label === '' ? column : labelEnd + column - 1;
    const own = placeInLine(place, starts[word] ?? 0);
    return { text, place: own, column, span: 1, repeated: false };
  });
  return { kind: 'row', layout: 'rows', cells, block, place };
}
