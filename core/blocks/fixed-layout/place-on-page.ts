import type { OwnPlace } from '../../problem.ts';
import type { Box, TextRun } from './page.ts';

const tenths = (points: number): number => Math.round(points * 10) / 10;

/** A box on a page as a place, in tenths of points. */
export const placeOnPage = (page: number, { left, top, right, bottom }: Box): OwnPlace => ({
  page,
  box: [tenths(left), tenths(top), tenths(right), tenths(bottom)],
});

const nothing: Box = {
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
};

/** The least box around some boxes, of which there is at least one. */
export const boxAroundAll = (boxes: readonly Box[]): Box =>
  boxes.reduce(
    (all, { left, top, right, bottom }) => ({
      left: Math.min(all.left, left),
      top: Math.min(all.top, top),
      right: Math.max(all.right, right),
      bottom: Math.max(all.bottom, bottom),
    }),
    nothing,
  );

const boxOf = ({ x, y, width, height }: TextRun): Box => ({
  left: x,
  top: y - height,
  right: x + width,
  bottom: y,
});

/** The least box around some runs, of which there is at least one. */
export const boxAround = (runs: readonly TextRun[]): Box => boxAroundAll(runs.map(boxOf));
