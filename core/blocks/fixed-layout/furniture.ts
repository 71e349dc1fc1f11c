import { isPageMark } from '../text/page-mark.ts';
import { findLattices } from './find-lattices.ts';
import { isTable } from './is-table.ts';
import type { Box, Page } from './page.ts';
import { type PrintedLine, printedLines } from './page-lines.ts';

/** Heads and feet have at most so many lines. */
const deepest = 3;
/** What stands within so many points of one place on several pages is the same thing. */
const samePlace = 3;
/** A line of more pieces with gaps between is one of a table, also where its header comes again on each page. */
const mostPieces = 2;
/** Fewer letters may come again by chance. */
const fewestLetters = 4;

/** Page numbers beyond those of any text: 3/5, · 3 ·, 共5页第3页. */
const pageNumber =
  /^(?:\d{1,4}\s?[/／]\s?\d{1,4}|[·•~～]\s?\d{1,4}\s?[·•~～]|共\s?\d{1,4}\s?页.{0,3}第\s?\d{1,4}\s?页|第\s?\d{1,4}\s?页.{0,3}共\s?\d{1,4}\s?页)$/;
const bareNumber = /^\d{1,4}$/;

/** The lines of a page outside its ruled tables, from one of its ends. */
interface Edge {
  readonly page: number;
  readonly lines: readonly PrintedLine[];
}

const isNumber = ({ text }: PrintedLine): boolean => isPageMark(text) || pageNumber.test(text);

const shapeOf = ({ text }: PrintedLine): string => text.replace(/\s/g, '').replace(/\d+/g, '#');

/** What is the same about a line on all pages that have it: its words with any numbers, or by how much it is off the number of its page. */
function traitOf(line: PrintedLine, page: number): string | undefined {
  if (bareNumber.test(line.text)) return `number ${Number(line.text) - page}`;
  const isShort = line.text.split(' ').length <= mostPieces;
  const letters = line.text.match(/\p{L}/gu)?.length ?? 0;
  return isShort && letters >= fewestLetters ? `text ${shapeOf(line)}` : undefined;
}

/** The outermost line of a page that is not yet known to be of its head or foot. */
interface Outermost {
  readonly page: number;
  readonly line: PrintedLine;
}

/** Whether a line comes again at its height on another page, and on every second of all pages. */
function comesAgain({ page, line }: Outermost, all: readonly Outermost[], pages: number): boolean {
  const trait = traitOf(line, page);
  if (trait === undefined) return false;
  const isSame = (other: Outermost) =>
    Math.abs(line.y - other.line.y) <= samePlace && traitOf(other.line, other.page) === trait;
  const count = all.filter(isSame).length;
  return count > 1 && count * 2 >= pages;
}

/** For each page how many of its outermost lines are its head or foot. */
function depthsOf(edges: readonly Edge[]): readonly number[] {
  const depths = edges.map(() => 0);
  for (let depth = 0; depth < deepest; depth += 1) {
    const outermost = edges.flatMap(({ page, lines }, index): readonly (Outermost & { index: number })[] => {
      const line = lines[depth];
      return depths[index] === depth && line ? [{ page, line, index }] : [];
    });
    for (const each of outermost) {
      if (isNumber(each.line) || comesAgain(each, outermost, edges.length)) depths[each.index] = depth + 1;
    }
  }
  return depths;
}

const isInside = (box: Box, { left, top, right, bottom }: Box): boolean =>
  left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom;

/** The lines of a page that stand in no ruled table. */
function freeLines({ runs, lying, standing }: Page): readonly PrintedLine[] {
  const frames = findLattices(lying, standing)
    .filter(isTable)
    .map(({ xs, ys }) => ({
      left: xs[0] ?? 0,
      right: xs.at(-1) ?? 0,
      top: ys[0] ?? 0,
      bottom: ys.at(-1) ?? 0,
    }));
  return printedLines(runs).filter(({ box }) => !frames.some((frame) => isInside(frame, box)));
}

const spotOf = ({ left, top, right, bottom }: Box): string =>
  [left, top, right, bottom].map((side) => Math.round(side / samePlace)).join(' ');

/** Pictures that several pages have in one place are part of their paper. */
function repeatedPictures(pages: readonly Page[]): ReadonlySet<string> {
  const spots = pages.flatMap(({ pictures }) => [...new Set(pictures.map(spotOf))]);
  const counts = Map.groupBy(spots, (spot) => spot);
  return new Set([...counts].filter(([, each]) => each.length > 1).map(([spot]) => spot));
}

/**
 * Pages without what is printed around their text: running heads and feet, page numbers, pictures of the paper. In the middle of
 * a sentence or of a table, where pages meet, they would be taken for a part of it.
 */
export function withoutFurniture(pages: readonly Page[]): readonly Page[] {
  const lines = pages.map(freeLines);
  const edges = (order: (lines: readonly PrintedLine[]) => readonly PrintedLine[]) =>
    pages.map(({ number }, index) => ({ page: number, lines: order(lines[index] ?? []).slice(0, deepest) }));
  const heads = edges((own) => own);
  const feet = edges((own) => own.toReversed());
  const [headDepths, footDepths] = [depthsOf(heads), depthsOf(feet)];
  const repeated = repeatedPictures(pages);
  return pages.map((page, index) => {
    const furniture = [
      ...(heads[index]?.lines.slice(0, headDepths[index]) ?? []),
      ...(feet[index]?.lines.slice(0, footDepths[index]) ?? []),
    ];
    const dropped = new Set(furniture.flatMap((line) => line.runs));
    return {
      ...page,
      runs: page.runs.filter((run) => !dropped.has(run)),
      pictures: page.pictures.filter((box) => !repeated.has(spotOf(box))),
    };
  });
}
