import type { Segment } from './text-rows.ts';

/** From left to right. */
export interface Range {
  readonly left: number;
  readonly right: number;
}

export const overlaps = (a: Range, b: Range): boolean => a.left < b.right && b.left < a.right;

export const unite = (a: Range, b: Range): Range => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
});

/** Ranges from left to right, those that overlap as one. */
export function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.left - b.left)) {
    const last = merged.at(-1);
    if (last && overlaps(last, range)) merged[merged.length - 1] = unite(last, range);
    else merged.push({ left: range.left, right: range.right });
  }
  return merged;
}

/** Which of some ranges a segment overlaps. */
export const rangesOf = (ranges: readonly Range[], { box }: Segment): readonly number[] =>
  ranges.flatMap((range, index) => (overlaps(range, box) ? [index] : []));
