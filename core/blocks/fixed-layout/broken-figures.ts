import { beginsWithNumeral } from './begins-with-numeral.ts';
import { overlaps } from './column-ranges.ts';
import type { Segment, TextRow } from './text-rows.ts';
import { type ValueRow, valueRow } from './value-rows.ts';

/** Lines of one cell are at most so many times the height of their signs apart. */
const furthest = 2.2;

const isNumbered = ({ text }: Segment): boolean => beginsWithNumeral(text);

/**
 * Figures of a row that go on in the row below: that has fewer figures, each below one of the row above, and no label, or one
 * without a numeral in a table whose labels have them.
 */
function goingOn(above: ValueRow, below: ValueRow, hasNumerals: boolean): readonly Segment[] {
  const isNear = below.y - above.y < above.height * furthest;
  const hasLabel = hasNumerals ? below.labels.some(isNumbered) : below.labels.length > 0;
  if (!isNear || hasLabel || below.values.length >= above.values.length) return [];
  const pairs = below.values.map((value) => above.values.find((other) => overlaps(other.box, value.box)));
  return pairs.every((other) => other !== undefined) ? [...pairs, ...below.values] : [];
}

/**
 * Figures that may be the parts of numbers which did not fit into their columns: where no lines part the rows, neither part is
 * a number that can be relied on.
 */
export function brokenFigures(rows: readonly TextRow[]): readonly Segment[] {
  const figures = rows.map((row) => valueRow(row));
  const hasNumerals = figures.some((row) => row?.labels.some(isNumbered));
  return figures.slice(1).flatMap((below, index) => {
    const above = figures[index];
    return above && below ? goingOn(above, below, hasNumerals) : [];
  });
}
