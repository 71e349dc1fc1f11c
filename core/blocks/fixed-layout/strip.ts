import type { OwnPlace } from '../../problem.ts';
import { near } from './find-lattices.ts';
import { moveBox, moveLying, moveRun, moveStanding } from './move.ts';
import type { Box, Page, PageSize, Rule, TextRun } from './page.ts';
import { type Extent, extentOf } from './page-extent.ts';
import { placeOnPage, turnBack } from './place-on-page.ts';

/** Where a page begins on a strip, and how far its content was moved down to get there. */
interface Stretch {
  readonly page: number;
  readonly top: number;
  readonly shift: number;
  /** Of the page, where it is known. */
  readonly size: PageSize | undefined;
  readonly turn: number;
}

/**
 * The pages of a document one below the other without their margins, as if they had never been cut: rows, tables and sentences
 * that a page broke stand together again.
 */
export interface Strip {
  readonly runs: readonly TextRun[];
  readonly lying: readonly Rule[];
  readonly standing: readonly Rule[];
  readonly pictures: readonly Box[];
  readonly stretches: readonly Stretch[];
  /** Where the text of all pages begins. */
  readonly left: number;
}

/** Share of the height of the text that parts the last line of a page from the first of the next. */
const lineGap = 0.5;
/** Between a ruled table and what is no part of it, in points. */
const wideGap = 15;

/**
 * Whether two ruled tables are one that a page cut: most standing lines of the one with fewer of them go on. A cell that spans
 * all rows of a page has no lines there but its sides.
 */
function goesOn(above: readonly number[], below: readonly number[]): boolean {
  const shared = below.filter((x) => above.some((other) => Math.abs(other - x) <= near)).length;
  return shared > 1 && shared * 2 > Math.min(above.length, below.length);
}

/** How far below the end of a page the next one begins: a table that goes on does so where it was cut. */
function gapBetween(before: Extent, after: Extent): number {
  const [from, to] = [before.ends, after.begins];
  if (from && to) return goesOn(from, to) ? 0 : wideGap;
  if (from || to) return wideGap;
  const height = Math.min(before.lineHeight, after.lineHeight);
  return Number.isFinite(height) ? height * lineGap : wideGap;
}

type Growing = { readonly [K in keyof Omit<Strip, 'left'>]: Strip[K][number][] };

/** Adds a page; rules in its head and foot, where nothing is left that they could belong to, are left out. */
function addPage(strip: Growing, page: Page, { top, bottom }: Extent, shift: number): void {
  const reaches = (from: number, to: number) => to >= top - near && from <= bottom + near;
  for (const run of page.runs) strip.runs.push(moveRun(run, shift));
  for (const rule of page.lying) if (reaches(rule.at, rule.at)) strip.lying.push(moveLying(rule, shift));
  for (const rule of page.standing)
    if (reaches(rule.from, rule.to)) strip.standing.push(moveStanding(rule, shift));
  for (const box of page.pictures) strip.pictures.push(moveBox(box, shift));
  const { number, size, turn = 0 } = page;
  strip.stretches.push({ page: number, top: top + shift, shift, size, turn });
}

/** The pages of a document as one strip. */
export function stitchPages(pages: readonly Page[]): Strip {
  const strip: Growing = { runs: [], lying: [], standing: [], pictures: [], stretches: [] };
  let before: (Extent & { readonly shift: number }) | undefined;
  for (const page of pages) {
    const extent = extentOf(page);
    if (!extent) continue;
    const shift = before ? before.bottom + before.shift + gapBetween(before, extent) - extent.top : 0;
    addPage(strip, page, extent, shift);
    before = { ...extent, shift };
  }
  return {
    ...strip,
    left: strip.runs.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
  };
}

/** The stretch of a strip that a height falls into. */
function stretchAt({ stretches }: Strip, y: number): Stretch | undefined {
  let [from, to] = [0, stretches.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((stretches[middle]?.top ?? 0) <= y) from = middle;
    else to = middle;
  }
  return stretches[from];
}

/** Slack for heights that were computed. */
const slack = 0.01;

/** The page that a height of a strip belongs to. */
export const pageAt = (strip: Strip, y: number): number => stretchAt(strip, y + slack)?.page ?? 1;

/** No line of a table is drawn this close to the edge of its page, in points. */
const edge = 2;
/** Whether a box of a strip reaches the edge of its page, so that what stands in it may not all be seen. */
export function isCutOff(strip: Strip, { left, top, right }: Box): boolean {
  const width = stretchAt(strip, top + slack)?.size?.width ?? Number.POSITIVE_INFINITY;
  return left < edge || right > width - edge;
}

/** The right edge of the page at some height, and where its margin begins, if it is as wide as the left one. */
export function rightEdge(strip: Strip, y: number): { readonly edge: number; readonly margin: number } {
  const width = stretchAt(strip, y + slack)?.size?.width ?? Number.POSITIVE_INFINITY;
  return { edge: width, margin: width - strip.left };
}

/** A box of a strip on its page; one that a page cut, as far as it stands on the first of its pages. */
export function placeOnStrip(strip: Strip, box: Box): OwnPlace {
  const { page = 1, shift = 0, size, turn = 0 } = stretchAt(strip, box.top + slack) ?? {};
  const next = strip.stretches.find((each) => each.top > box.top + slack);
  const bottom = Math.min(box.bottom, next?.top ?? box.bottom);
  const own = moveBox({ ...box, bottom }, -shift);
  return placeOnPage(page, size ? turnBack(own, size, turn) : own);
}
