import type { PrintedLine } from './page-lines.ts';

/** A printed line with the page it stands on. */
export interface PageLine extends PrintedLine {
  readonly page: number;
}

/** Where most lines of a text begin and end, and how far below one another they stand. */
export interface TextColumn {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
  /** Whether paragraphs begin with an indented line, so that one that is not indented begins none. */
  readonly isIndented: boolean;
}

/** Shares of the height of a sign: how short of the right edge a full line may end, because a figure or two signs did not fit. */
const ragged = 2.2;
/** From when on a line is indented. */
const indent = 1;
/** Within which edges are the same. */
const sameEdge = 0.5;
/** By how much the heights of the lines of one paragraph may differ. */
const sameHeight = 0.15;
/** Fewer lines do not tell what is usual. */
const fewest = 3;

const middleOf = (values: readonly number[]): number | undefined =>
  values.toSorted((a, b) => a - b)[values.length >> 1];

export const isAlike = (a: PrintedLine, b: PrintedLine): boolean =>
  Math.abs(a.height - b.height) <= Math.min(a.height, b.height) * sameHeight;

export const isFull = ({ box, height }: PrintedLine, right: number): boolean =>
  box.right >= right - height * ragged && box.right <= right + height;

export const isIndented = ({ box, height }: PrintedLine, left: number): boolean =>
  box.left > left + height * indent;

/** The first of some edges in order that several lines share. */
const sharedEdge = (edges: readonly number[], reach: number): number | undefined =>
  edges.find((edge, index) => Math.abs((edges[index + fewest - 1] ?? Number.NaN) - edge) <= reach);

/** A line of so many signs that breaks off within its sentence was broken by the edge. */
const longLine = 24;
const sentenceEnd = /[。；;！？!?：:]["”’」』)）]?$/;
/** In a text with hardly a line that is full, the widest one shows the edge, if the sentence goes on behind it. */
function edgeOfWidest(lines: readonly PageLine[]): number | undefined {
  const [widest] = lines.toSorted((a, b) => b.box.right - a.box.right);
  const isBroken = widest && widest.text.length >= longLine && !sentenceEnd.test(widest.text.trim());
  return isBroken ? widest.box.right : undefined;
}

/** Lines of one paragraph stand no further apart than so many times their height. */
const widestPitch = 2.5;

interface Pair {
  readonly before: PageLine;
  readonly line: PageLine;
}

const neighbours = (lines: readonly PageLine[]): readonly Pair[] =>
  lines.slice(1).flatMap((line, index) => {
    const before = lines[index];
    return before ? [{ before, line }] : [];
  });

/** The column of text that lines stand in; undefined when they are too few or too different to tell. */
export function textColumn(lines: readonly PageLine[]): TextColumn | undefined {
  const reach = (middleOf(lines.map(({ height }) => height)) ?? 0) * sameEdge;
  const rights = lines.map(({ box }) => box.right).toSorted((a, b) => b - a);
  const right = sharedEdge(rights, reach) ?? edgeOfWidest(lines);
  if (right === undefined) return undefined;
  const pairs = neighbours(lines);
  const going = pairs.filter(({ before, line }) => isFull(before, right) && isAlike(before, line));
  const lefts = going.map(({ line }) => line.box.left).toSorted((a, b) => a - b);
  const left = sharedEdge(lefts, reach) ?? lefts[0];
  const onePage = going.filter(
    ({ before, line }) => before.page === line.page && line.y - before.y <= line.height * widestPitch,
  );
  const pitch = middleOf(onePage.map(({ before, line }) => line.y - before.y));
  if (left === undefined || pitch === undefined) return undefined;
  const starts = pairs.filter(({ before, line }) => !isFull(before, right) && isFull(line, right));
  const indented = starts.filter(({ line }) => isIndented(line, left));
  return { left, right, pitch, isIndented: indented.length * 2 > starts.length };
}
