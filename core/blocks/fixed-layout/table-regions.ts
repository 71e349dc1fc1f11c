import { isTitle } from '../heading.ts';
import type { TextRow } from './text-rows.ts';
import { type ValueRow, valueRow } from './value-rows.ts';

/** Rows further apart than so many times the height of their signs belong to no one table. */
const widestGap = 5;
/** Share of the height of a sign: wider gaps part cells, also in a sentence that is spread over its line. */
const cellGap = 1;
/** Share of the width of the text from which on a line with a comma is one of prose. */
const wide = 0.6;
/** Share of the height of a sign that parts figures from their label, wider than any gap within a sentence. */
const labelGap = 0.7;
/** A table without lines shows in so many rows of figures, or in one of so many. */
const fewestRows = 2;
const fewestValues = 5;

const sentenceEnd = /[。；;！？]["”’」』)）]?$/;
const clause = /[，。；：]/;

const clearRow = (row: TextRow): ValueRow | undefined => valueRow(row, { gap: labelGap });

const textOf = ({ segments }: TextRow): string => segments.map(({ text }) => text).join('');
const leftOf = ({ segments }: TextRow): number => segments[0]?.box.left ?? 0;
const rightOf = ({ segments }: TextRow): number => segments.at(-1)?.box.right ?? 0;

const isSolid = ({ segments, height }: TextRow): boolean =>
  segments.every((segment, at) => {
    const before = segments[at - 1];
    return before === undefined || segment.box.left - before.box.right <= height * cellGap;
  });

/** Whether a row is a line of prose or a title, and so no part of a table. */
function isProse(row: TextRow, width: number): boolean {
  if (!isSolid(row) || clearRow(row)) return false;
  const text = textOf(row);
  const isWide = rightOf(row) - leftOf(row) >= width * wide;
  return isTitle(text) || sentenceEnd.test(text) || (isWide && clause.test(text));
}

const isTable = (rows: readonly TextRow[]): boolean => {
  const counts = rows.flatMap((row) => clearRow(row)?.values.length ?? []);
  return counts.length >= fewestRows || counts.some((count) => count >= fewestValues);
};

/**
 * Rows of text that may be a table without lines: those between prose and titles that stand close together and hold figures.
 * @param isParted whether something else stands between two rows
 */
export function findRegions(
  rows: readonly TextRow[],
  isParted: (a: TextRow, b: TextRow) => boolean,
): readonly (readonly TextRow[])[] {
  const extent = rows.reduce(
    ({ left, right }, row) => ({ left: Math.min(left, leftOf(row)), right: Math.max(right, rightOf(row)) }),
    { left: Number.POSITIVE_INFINITY, right: 0 },
  );
  const regions: TextRow[][] = [[]];
  let before: TextRow | undefined;
  for (const row of rows) {
    const isFar =
      before !== undefined && (row.y - before.y > row.height * widestGap || isParted(before, row));
    if (isFar) regions.push([]);
    if (isProse(row, extent.right - extent.left)) regions.push([]);
    else regions.at(-1)?.push(row);
    before = row;
  }
  return regions.filter(isTable);
}
