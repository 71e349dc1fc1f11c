import { overlaps } from './column-ranges.ts';
import type { RowLabels } from './row-labels.ts';
import type { TablePart } from './table-parts.ts';
import type { TextBlock } from './text-blocks.ts';

/** How far apart lines stand within labels at most, and between the labels of two rows at least. */
export interface RowGaps {
  readonly within: number;
  readonly between: number;
}

/** Least distance of two rows of figures, or of the first one and the header above it, in all parts of a table; 0 if none tell. */
export function rowPitch(parts: readonly TablePart[]): number {
  const distances = parts.flatMap(({ valueRows, headers }) => {
    const [first] = valueRows;
    const above = headers.filter((header) => first && header.page === first.page && header.y < first.y);
    const rows = [...above.slice(-1), ...valueRows];
    return rows.slice(1).flatMap((row, index) => {
      const before = rows[index];
      return before && before.page === row.page ? [row.y - before.y] : [];
    });
  });
  return distances.length > 0 ? Math.min(...distances) : 0;
}

/** Distances that differ by less, in points, are the same. */
const slack = 0.5;

const pageOf = ({ lines }: TextBlock): number => lines[0]?.page ?? 0;

const areAbove = (a: TextBlock, b: TextBlock): boolean => a.last < b.first && overlaps(a.box, b.box);

const ownLabels = ({ byRow }: RowLabels): readonly TextBlock[] =>
  [...byRow.values()].flatMap((labels) => labels.slice(-1));

function gapsBetween(labels: RowLabels): readonly number[] {
  const own = ownLabels(labels);
  return own.slice(1).flatMap((label, index) => {
    const before = own[index];
    if (!before || !areAbove(before, label) || pageOf(before) !== pageOf(label)) return [];
    const isBetween = (other: TextBlock) => areAbove(before, other) && areAbove(other, label);
    return labels.others.some(isBetween) ? [] : [label.first - before.last];
  });
}

const gapsWithin = (labels: RowLabels): readonly number[] =>
  ownLabels(labels).flatMap(({ lines }) =>
    lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? line.y)),
  );

/**
 * The distances in all parts of a table, which is set alike.
 * @param pitch of its rows, where no two labels follow one another
 */
export function rowGaps(parts: readonly RowLabels[], pitch: number): RowGaps {
  const between = parts.flatMap(gapsBetween);
  return {
    within: Math.max(0, ...parts.flatMap(gapsWithin)),
    between: between.length > 0 ? Math.min(...between) : pitch,
  };
}

/**
 * Whether text without figures is a row of its own, all blank: as far from the labels above and below as rows are from one
 * another, and further than the lines of a label. What stands closer may be a line of one of them, and what stands at the end
 * of a page may go on overleaf.
 */
export function standsAlone(block: TextBlock, labels: RowLabels, { within, between }: RowGaps): boolean {
  const others = [...ownLabels(labels), ...labels.others].filter((each) => each !== block);
  const above = others.filter((each) => areAbove(each, block)).toSorted((a, b) => b.last - a.last)[0];
  const below = others.filter((each) => areAbove(block, each)).toSorted((a, b) => a.first - b.first)[0];
  const distances = [above && block.first - above.last, below && below.first - block.last];
  const isOnePage = [above, below].every((each) => !each || pageOf(each) === pageOf(block));
  const isFar = distances.every((distance) => distance === undefined || distance >= between - slack);
  return isOnePage && isFar && between > within + slack;
}
