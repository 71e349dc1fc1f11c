import { type Figure, findFigures } from './find-figures.ts';
import { ownName } from './own-name.ts';
import { findWord, type WordFinder } from './word-finder.ts';
import { matchPattern } from './word-patterns.ts';

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
  '.': ';',
  '!': ';',
  '?': ';',
  '(': '(',
  ')': ')',
  '、': '+',
};

interface Reader {
  readonly text: string;
  readonly finder: WordFinder;
  readonly agency: string;
}

const area = /[区县市州省旗盟]/;

/** 「全市」 in the report of a county is not its own area. */
function withOwnArea(token: Token, agency: string): Token {
  const own = area.exec(agency.replace(/人民政府.*$/, '').slice(-1))?.[0];
  const spoken = area.exec(token.text)?.[0];
  const isOther = token.code === 'W' && own !== undefined && spoken !== undefined && own !== spoken;
  return isOther ? { ...token, code: 's' } : token;
}

/** The longest of a word, a pattern and the reporting body's name; of two as long the name. */
function wordAt({ text, finder, agency }: Reader, at: number, end: number): Token | undefined {
  const word = findWord(finder, text, at, end);
  const pattern = matchPattern(text, at);
  const longest = (pattern?.text.length ?? 0) > (word?.text.length ?? 0) ? pattern : word;
  const name = ownName(text, at, agency);
  if (name !== undefined && name.text.length >= (longest?.text.length ?? 0)) return name;
  return longest && withOwnArea(longest, agency);
}

function signAt(text: string, at: number): Token {
  const sign = text.charAt(at);
  return { code: stops[sign] ?? (sign === ' ' || sign === '"' ? '' : '?'), text: sign };
}

/** @param figure the next one at or behind the position: no word takes a part of it */
function nextToken(reader: Reader, at: number, figure: Figure | undefined): Token {
  const { text } = reader;
  if (figure?.start === at) return { code: '#', text: text.slice(at, figure.end), figure };
  return wordAt(reader, at, figure?.start ?? text.length) ?? signAt(text, at);
}

/** 「2023年，我局累计收到」 is said of the year alone, and so is each one behind it. */
function withinYear(token: Token, before: readonly Token[]): Token {
  if (token.text !== '累计') return token;
  const last = before.findLast(({ code }) => !/^[QSWl,]?$/.test(code));
  const isAgain = before.some(({ code, text }) => code === 'Q' && text === token.text);
  return isAgain || last?.code === 'P' ? { ...token, code: 'Q' } : token;
}

/** Folded text as words, longest first, none left out. */
export function tokenise(text: string, finder: WordFinder, agency: string): readonly Token[] {
  const figures = findFigures(text);
  const tokens: Token[] = [];
  for (let at = 0, next = 0; at < text.length; ) {
    while ((figures[next]?.start ?? at) < at) next += 1;
    const token = nextToken({ text, finder, agency }, at, figures[next]);
    tokens.push(withinYear(token, tokens));
    at += token.text.length;
  }
  return tokens;
}
