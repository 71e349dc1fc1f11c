import type { Point } from '../fixed-layout/transform.ts';
import { isIdeograph } from './sign-width.ts';
import type { Sign } from './text-signs.ts';

/** Signs that are read as one: a word, a figure, a line without gaps. Neither the first nor the last is blank. */
export type SignGroup = readonly Sign[];

/** All in shares of the height of a sign. */
const besideLine = 0.3;
const backwards = 0.3;
/** A gap wider than this parts figures, and words: with a wider one, two cells could run together. */
const figureGap = 0.3;
const ideographGap = 0.6;
/** A single blank is a word space up to this width. */
const blankGap = 1.1;

export const isBlank = ({ text }: Sign): boolean => text.trim() === '';

/** How far the next sign begins from the end of this one along the base line, and how far from the base line it stands. */
function gapBetween(
  sign: Sign,
  next: Sign,
  along: Point,
): { readonly ahead: number; readonly beside: number } {
  const [x, y] = [next.at.x - sign.at.x, next.at.y - sign.at.y];
  const distance = x * along.x + y * along.y;
  return { ahead: distance - sign.width, beside: Math.abs(x * along.y - y * along.x) };
}

function goesOn(sign: Sign, next: Sign, blanks: number, along: Point, height: number): boolean {
  const { ahead, beside } = gapBetween(sign, next, along);
  if (beside > besideLine * height || ahead < -sign.width - backwards * height) return false;
  if (blanks > 0) return blanks === 1 && ahead <= blankGap * height;
  const widest = isIdeograph(sign.text) && isIdeograph(next.text) ? ideographGap : figureGap;
  return ahead <= widest * height;
}

/**
 * Parts signs where they leave their line or leave a gap, so that cells that are set as one text stay apart: what stands in
 * which cell, only the places tell.
 * @param along which way the base line runs, of length 1
 * @param height of the signs, in points
 */
export function partSigns(signs: readonly Sign[], along: Point, height: number): readonly SignGroup[] {
  const groups: Sign[][] = [];
  let blanks: Sign[] = [];
  for (const sign of signs) {
    if (isBlank(sign)) {
      blanks.push(sign);
      continue;
    }
    const open = groups.at(-1);
    const last = open?.at(-1);
    if (open && last && goesOn(last, sign, blanks.length, along, height)) open.push(...blanks, sign);
    else groups.push([sign]);
    blanks = [];
  }
  return groups;
}
