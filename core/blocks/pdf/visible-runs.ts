import { centreOf } from '../fixed-layout/locate-runs.ts';
import type { Box, TextRun } from '../fixed-layout/page.ts';
import type { PaintedArea, PaintedRun } from './drawing.ts';

/** Of the paper, where nothing is painted on it. */
const paper = '#ffffff';
/** Share of the page that a picture covers when it is the page, scanned. */
const scanned = 0.8;

const sizeOf = ({ left, top, right, bottom }: Box): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top);

const covers = ({ box }: PaintedArea, { x, y }: { readonly x: number; readonly y: number }): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/**
 * Signs that can be seen. Others lie below something that was painted after them, such as the text that a program recognised
 * below the picture of a scanned page, or have the colour of what they stand on.
 */
export function visibleRuns(
  runs: readonly PaintedRun[],
  areas: readonly PaintedArea[],
  page: Box,
): readonly TextRun[] {
  const isScan = ({ box, fill }: PaintedArea): boolean =>
    fill !== undefined || sizeOf(box) >= sizeOf(page) * scanned;
  const isVisible = ({ run, fill, order }: PaintedRun): boolean => {
    const around = areas.filter((area) => covers(area, centreOf(run)));
    if (around.some((area) => area.order >= order && isScan(area))) return false;
    const below = around.findLast((area) => area.order < order);
    return fill === undefined || fill !== (below ? below.fill : paper);
  };
  return runs.filter(isVisible).map(({ run }) => run);
}
