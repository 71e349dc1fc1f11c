import type { Place } from '../../problem.ts';
import { placeInLine, placesOfLines } from '../../report/place-in-line.ts';
import type { ReportLine } from '../../report/report.ts';
import { foldText, foldWidths } from './fold-text.ts';

/** One sentence of prose, read across line breaks that fell inside it. */
export interface Sentence {
  /** As written. */
  readonly raw: string;
  /** As written apart from widths: for what depends on gaps. */
  readonly spaced: string;
  /** Widths folded, spaces gone: for everything else. */
  readonly text: string;
  /** Whether it opens a paragraph or a numbered part. */
  readonly opensPart: boolean;
  readonly place: Place;
}

/** A longer sentence is cut: no real one is, and the work on each one stays bounded. */
const sentenceLimit = 2000;
const headingLimit = 20;

const numbering =
  /^\s*(?:#+\s*)?(?:[(（]?\s*[一二三四五六七八九十]{1,3}\s*[)）、.．]|[(（]?\s*\d{1,2}\s*(?:[)）、]|[.．](?!\s*\d))|[一二三四五六七八九十]\s*是|第[一二三四五六七八九十]+(?:部分|章)|#)/;

const endsSentence = /[。！？；!?;]["”’』」)）]?\s*$/;

/** Without its number: `(二)依申请公开` to `依申请公开`. */
export const withoutNumbering = (text: string): string => text.replace(numbering, '').trim();

const isNumbered = (line: string): boolean => numbering.test(foldWidths(line));

const isHeading = (line: string): boolean =>
  line.replace(/\s/g, '').length <= headingLimit && isNumbered(line) && !/[，,。]/.test(line);

/** A printed line. */
interface Piece {
  readonly text: string;
  readonly place: Place;
}

const piecesOf = (all: readonly ReportLine[]): readonly Piece[] =>
  all.flatMap(({ text, place, lines }) => {
    const places = placesOfLines(text, place, lines);
    return text.split('\n').map((piece, index) => ({ text: piece, place: places[index] ?? place }));
  });

/** Whether a printed line ends inside a sentence that the next one continues. */
function goesOn(last: string | undefined, next: string): boolean {
  if (last === undefined || next.trim() === '') return false;
  return !(endsSentence.test(last) || isHeading(last) || isNumbered(next));
}

/** Printed lines to paragraphs: a line that ends inside a sentence goes on in the next one. */
function* joinLines(lines: readonly ReportLine[]): Generator<readonly Piece[]> {
  let open: Piece[] = [];
  let length = 0;
  for (const piece of piecesOf(lines)) {
    if (!goesOn(open.at(-1)?.text, piece.text) || length > sentenceLimit) {
      if (open.length > 0) yield open;
      open = [];
      length = 0;
    }
    if (piece.text.trim() === '') continue;
    open.push(piece);
    length += piece.text.length;
  }
  if (open.length > 0) yield open;
}

const sentencePattern = new RegExp(`[^。！？；!?;]{1,${sentenceLimit}}[。！？；!?;]*|[。！？；!?;]+`, 'g');

function* splitParagraph(pieces: readonly Piece[]): Generator<Sentence> {
  const text = pieces.map((piece) => piece.text).join('\n');
  let line = 0;
  let lineStart = 0;
  let lineEnd = pieces[0]?.text.length ?? 0;
  for (const { 0: raw, index } of text.matchAll(sentencePattern)) {
    const start = index + raw.length - raw.trimStart().length;
    while (start > lineEnd && line < pieces.length - 1) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd += 1 + (pieces[line]?.text.length ?? 0);
    }
    const spaced = foldWidths(raw);
    const folded = foldText(spaced);
    if (folded === '') continue;
    const opensPart = index === 0 || numbering.test(spaced);
    const place = placeInLine(pieces[line]?.place ?? {}, Math.max(0, start - lineStart));
    yield { raw: raw.trim(), spaced, text: folded, opensPart, place };
  }
}

/** The sentences of some lines, in order, each with the place of the line where it begins. */
export const readSentences = (lines: readonly ReportLine[]): readonly Sentence[] =>
  [...joinLines(lines)].flatMap((paragraph) => [...splitParagraph(paragraph)]);
