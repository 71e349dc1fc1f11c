import type { OwnPlace } from '../../problem.ts';
import type { Box, PageSize, TextRun } from './page.ts';

const tenths = (points: number): number => Math.round(points * 10) / 10;

/** A box on a page as a place, in tenths of points. */
export const placeOnPage = (page: number, { left, top, right, bottom }: Box): OwnPlace => ({
  page,
  box: [tenths(left), tenths(top), tenths(right), tenths(bottom)],
});

/**
 * A box of a page that was turned to be read, on the page as it is shown.
 * @param size of the page as it is read
 * @param turn quarters of a turn clockwise that its text has as it is shown
 */
export function turnBack(box: Box, { width, height }: PageSize, turn: number): Box {
  const { left, top, right, bottom } = box;
  if (turn === 1) return { left: height - bottom, top: left, right: height - top, bottom: right };
  if (turn === 2)
    return { left: width - right, top: height - bottom, right: width - left, bottom: height - top };
  return turn === 3 ? { left: top, top: width - right, right: bottom, bottom: width - left } : box;
}

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
