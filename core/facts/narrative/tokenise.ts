import { type Figure, findFigures } from './find-figures.ts';
import { ownName } from './own-name.ts';
import { findWord, type Word, type WordFinder } from './word-finder.ts';

/** A word with its meaning (letters of `wordKinds`), `,` `:` `;` `(` `)` `+` for stops, `#` for a figure, `?` for what is not understood. */
export interface Token {
  readonly code: string;
  readonly text: string;
  readonly figure?: Figure;
}

const stops: Readonly<Record<string, string>> = {
  ',': ',',
  ':': ':',
  ';': ';',
  '。': ';',
  '!': ';',
  '?': ';',
  '(': '(',
  ')': ')',
  '、': '+',
};

/** Years and months that are not words of the report year. */
const otherTime =
  /20\d\d年度?(?:至|到|—|-|~)20\d\d年度?|(?:截[至止]|自|至)?(?:20\d\d年度?|\d{1,2}月(?:份|底|\d{1,2}日)?)(?:至|到|—|-)?/y;

interface Reader {
  readonly text: string;
  readonly finder: WordFinder;
  readonly agency: string;
  readonly figures: ReadonlyMap<number, Figure>;
}

/** How long an answer took: neither a count nor a period. */
const term = /\d+(?:个)?(?:工作日|日|天)(?:之内|以内|内)?/y;

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The reporting body by a longer name than the vocabulary has a word. */
function bodyAt({ text, agency }: Reader, at: number, word: string): Token | undefined {
  const name = ownName(text, at, agency);
  return name !== undefined && name.text.length > word.length ? name : undefined;
}

const area = /[区县市州省旗盟]/;

/** 「全市」 in the report of a county is not its own area. */
function isOtherArea({ code, word }: Word, agency: string): boolean {
  const own = area.exec(agency.replace(/人民政府.*$/, '').slice(-1))?.[0];
  const spoken = area.exec(word)?.[0];
  return code === 'W' && own !== undefined && spoken !== undefined && own !== spoken;
}

function nextToken(reader: Reader, at: number): Token {
  const { text, finder, figures } = reader;
  const figure = figures.get(at);
  if (figure) return { code: '#', text: text.slice(at, figure.end), figure };
  const word = findWord(finder, text, at);
  const body = bodyAt(reader, at, word?.word ?? '');
  if (body) return body;
  if (word) return { code: isOtherArea(word, reader.agency) ? 's' : word.code, text: word.word };
  const time = match(otherTime, text, at);
  if (time) return { code: 'p', text: time };
  const days = match(term, text, at);
  if (days) return { code: 'T', text: days };
  const sign = text.charAt(at);
  return { code: stops[sign] ?? (sign === ' ' || sign === '"' ? '' : '?'), text: sign };
}

/** Folded text as words, longest first, none left out. */
export function tokenise(text: string, finder: WordFinder, agency: string): readonly Token[] {
  const figures = new Map(findFigures(text).map((figure) => [figure.start, figure]));
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const token = nextToken({ text, finder, agency, figures }, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}
