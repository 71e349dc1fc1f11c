import type { Box } from '../fixed-layout/page.ts';
import { multiply, type Transform } from '../fixed-layout/transform.ts';

/** How a page is shown. */
export interface PageView {
  readonly view: Transform;
  readonly page: Box;
}

/** Turns the page back by quarters of a turn, so that text which runs that way runs from left to right. */
function backwards(turn: number, { right, bottom }: Box): Transform {
  if (turn === 1) return [0, -1, 1, 0, 0, right];
  if (turn === 2) return [-1, 0, 0, -1, right, bottom];
  return [0, 1, -1, 0, bottom, 0];
}

/** A page turned so that its text, which runs `turn` quarters clockwise, lies as it is read. */
export function turnView({ view, page }: PageView, turn: number): PageView {
  if (turn === 0) return { view, page };
  const [right, bottom] = turn === 2 ? [page.right, page.bottom] : [page.bottom, page.right];
  return { view: multiply(backwards(turn, page), view), page: { left: 0, top: 0, right, bottom } };
}
