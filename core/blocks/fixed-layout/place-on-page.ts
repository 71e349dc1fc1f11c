import type { OwnPlace } from '../../problem.ts';
import type { Box, TextRun } from './page.ts';

const tenths = (points: number): number => Math.round(points * 10) / 10;

/** A box on a page as a place, in tenths of points. */
export const placeOnPage = (page: number, { left, top, right, bottom }: Box): OwnPlace => ({
  page,
  box: [tenths(left), tenths(top), tenths(right), tenths(bottom)],
});

/** The least box around some runs, of which there is at least one. */
export const boxAround = (runs: readonly TextRun[]): Box => ({
  left: Math.min(...runs.map(({ x }) => x)),
  top: Math.min(...runs.map(({ y, height }) => y - height)),
  right: Math.max(...runs.map(({ x, width }) => x + width)),
  bottom: Math.max(...runs.map(({ y }) => y)),
});
