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

/** A numbered title that ran into the text before or after it: `…8766001)。一、总体情况2023年，…`. */
const inlineTitle = new RegExp(
  `(?:^|[。;；!！?？)）\\s:：”|])(?<title>[一二三四五六七八九十]{1,2} ?[、.．,，] ?(?:${titles}))(?!${joined})`,
  'gu',
);

/** No title begins without one of these, and most lines hold none. */
const numeral = /[一二三四五六七八九十] ?[、.．,，]/u;

/** One line of text, cut before and after every numbered section title that stands inside it. */
function* cutAtTitles(line: string): Generator<string> {
  let done = 0;
  const found = numeral.test(line) ? line.matchAll(inlineTitle) : [];
  for (const match of found) {
    const title = match.groups?.['title'] ?? '';
    const start = match.index + match[0].length - title.length;
    const before = line.slice(done, start).trim();
    if (before !== '') yield before;
    yield title;
    done = start + title.length;
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
    for (const line of cutAtTitles(physical)) {
      if (matchTitle(line) === undefined) {
        open.push(line);
        continue;
      }
      yield* flush();
      yield { kind: 'text', text: line, place };
    }
  }
  yield* flush();
}
