import { sections } from '../forms/sections.ts';
import type { Place } from '../problem.ts';
import { matchTitle } from './match-title.ts';
import type { Piece, RowPiece, TextPiece } from './piece.ts';
import { placeInLine, placesOfLines } from './place-in-line.ts';
import { readSpacedRow } from './read-spaced-row.ts';

const titles = sections
  .flatMap(({ official, aliases }) => [official, ...aliases])
  .filter((title) => title.length > 5 || title === '总体情况')
  .sort((one, other) => other.length - one.length)
  .join('|');

/** Behind a title, another one under the same heading: 「和其他需要报告的事项」. */
const joined = `(?:[和及与、，]|以及)(?:${titles}|其他事项)`;

const numberedTitle = `(?<title>[一二三四五六七八九十]{1,2} ?[、.．,，] ?(?:${titles}))(?!${joined})`;

/** A numbered title that ran into the text before or after it: `…8766001)。一、总体情况2023年，…`. */
const inlineTitle = new RegExp(`(?:^|[。;；!！?？)）\\s:：”|])${numberedTitle}`, 'gu');

/** Another title right behind one: 「五、存在的主要问题及改进情况、六、其他需要报告的事项」. */
const nextTitle = new RegExp(`[\\s、，,;；/]*${numberedTitle}`, 'uy');

/** No title begins without one of these, and most lines hold none. */
const numeral = /[一二三四五六七八九十] ?[、.．,，]/u;

interface Span {
  readonly start: number;
  readonly end: number;
}

function titleFrom(line: string, from: number, pattern: RegExp): Span | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(line);
  if (match === null) return undefined;
  const end = match.index + match[0].length;
  return { start: end - (match.groups?.['title'] ?? '').length, end };
}

/** Where numbered section titles stand in a line. */
function* titlesIn(line: string): Generator<Span> {
  if (!numeral.test(line)) return;
  for (let title = titleFrom(line, 0, inlineTitle); title !== undefined; ) {
    yield title;
    title = titleFrom(line, title.end, nextTitle) ?? titleFrom(line, title.end, inlineTitle);
  }
}

const stops = /^[\s、，,;；/]*$/u;

/** A part of a line, and how many characters stand before it. */
interface Part {
  readonly text: string;
  readonly start: number;
}

function partOf(line: string, start: number, end?: number): Part {
  const text = line.slice(start, end);
  return { text: text.trim(), start: start + text.length - text.trimStart().length };
}

/** One line of text, cut before and after every numbered section title that stands inside it. */
function* cutAtTitles(line: string): Generator<Part> {
  let done = 0;
  for (const { start, end } of titlesIn(line)) {
    const before = partOf(line, done, start);
    if (!stops.test(before.text)) yield before;
    yield partOf(line, start, end);
    done = end;
  }
  const rest = partOf(line, done);
  if (rest.text !== '') yield rest;
}

/** Lines that stand together, as one piece. */
function joinLines(open: readonly TextPiece[]): readonly TextPiece[] {
  const [first] = open;
  if (first === undefined) return [];
  if (open.length === 1) return [first];
  return [{ ...first, text: open.map(({ text }) => text).join('\n'), lines: open.map(({ place }) => place) }];
}

/** A line as a row of figures, or as the titles in it and what stands between them. */
function* splitLine(line: string, place: Place, block: number): Generator<RowPiece | TextPiece> {
  const row = readSpacedRow(line, place, block);
  if (row !== undefined) {
    yield row;
    return;
  }
  let isInline = false;
  for (const { text, start } of cutAtTitles(line)) {
    yield { kind: 'text', text, place: placeInLine(place, start), ...(isInline && { isInline }) };
    isInline = true;
  }
}

/**
 * The text of one block as pieces: section titles and rows of figures stand alone, everything else stays together.
 * @param block ordinal of the block
 * @param lines places of the lines in the text, if they are lines of the original
 */
export function* splitText(
  text: string,
  place: Place,
  block: number,
  lines?: readonly Place[],
): Generator<Piece> {
  let open: TextPiece[] = [];
  const places = placesOfLines(text, place, lines);
  for (const [index, line] of text.split('\n').entries()) {
    for (const piece of splitLine(line, places[index] ?? place, block)) {
      if (piece.kind === 'text' && matchTitle(piece.text) === undefined) {
        open.push(piece);
        continue;
      }
      yield* joinLines(open);
      open = [];
      yield piece;
    }
  }
  yield* joinLines(open);
}
