import { sections } from '../forms/sections.ts';
import type { Place } from '../problem.ts';
import { matchTitle } from './match-title.ts';
import type { Piece, TextPiece } from './piece.ts';
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

/** One line of text, cut before and after every numbered section title that stands inside it. */
function* cutAtTitles(line: string): Generator<string> {
  let done = 0;
  for (const { start, end } of titlesIn(line)) {
    const before = line.slice(done, start);
    if (!stops.test(before)) yield before.trim();
    yield line.slice(start, end);
    done = end;
  }
  const rest = line.slice(done).trim();
  if (rest !== '') yield rest;
}

/**
 * The text of one block as pieces: section titles and rows of figures stand alone, everything else stays together.
 * @param block ordinal of the block
 */
export function* splitText(text: string, place: Place, block: number): Generator<Piece> {
  let open: string[] = [];
  const flush = (): readonly TextPiece[] => {
    const joined = open.join('\n').trim();
    open = [];
    return joined === '' ? [] : [{ kind: 'text', text: joined, place }];
  };
  for (const physical of text.split('\n')) {
    const row = readSpacedRow(physical, place, block);
    if (row !== undefined) {
      yield* flush();
      yield row;
      continue;
    }
    for (const [index, line] of [...cutAtTitles(physical)].entries()) {
      if (matchTitle(line) === undefined) {
        open.push(line);
        continue;
      }
      yield* flush();
      yield { kind: 'text', text: line, place, ...(index > 0 && { isInline: true }) };
    }
  }
  yield* flush();
}
