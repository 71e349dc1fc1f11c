import type { Place } from '../../problem.ts';
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
  /^\s*(?:#+\s*)?(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|[(（]?\d{1,2}(?:[)）、]|[.．](?!\d))|[一二三四五六七八九十]是|第[一二三四五六七八九十]+(?:部分|章)|#)/;

const endsSentence = /[。！？；!?;]["”’』」)）]?\s*$/;

/** Without its number: `(二)依申请公开` to `依申请公开`. */
export const withoutNumbering = (text: string): string => text.replace(numbering, '').trim();

const isHeading = (line: string): boolean =>
  line.length <= headingLimit && numbering.test(line) && !/[，,。]/.test(line);

interface Paragraph {
  readonly text: string;
  readonly place: Place;
}

const piecesOf = (lines: readonly ReportLine[]): readonly Paragraph[] =>
  lines.flatMap(({ text, place }) => text.split('\n').map((piece) => ({ text: piece, place })));

/** Whether a printed line ends inside a sentence that the next one continues. */
function goesOn(last: string | undefined, next: string): boolean {
  if (last === undefined || next.trim() === '') return false;
  return !(endsSentence.test(last) || isHeading(last) || numbering.test(next));
}

/** Lines as printed to paragraphs: a line that ends inside a sentence goes on in the next one. */
function* joinLines(lines: readonly ReportLine[]): Generator<Paragraph> {
  let open: Paragraph[] = [];
  let length = 0;
  const close = (): Paragraph => ({
    text: open.map(({ text }) => text).join('\n'),
    place: open[0]?.place ?? {},
  });
  for (const piece of piecesOf(lines)) {
    if (!goesOn(open.at(-1)?.text, piece.text) || length > sentenceLimit) {
      if (open.length > 0) yield close();
      open = [];
      length = 0;
    }
    if (piece.text.trim() === '') continue;
    open.push(piece);
    length += piece.text.length;
  }
  if (open.length > 0) yield close();
}

const sentencePattern = new RegExp(`[^。！？；!?;]{1,${sentenceLimit}}[。！？；!?;]*|[。！？；!?;]+`, 'g');

function* splitParagraph({ text, place }: Paragraph): Generator<Sentence> {
  let first = true;
  for (const [raw] of text.matchAll(sentencePattern)) {
    const spaced = foldWidths(raw);
    const folded = foldText(spaced);
    if (folded === '') continue;
    yield { raw: raw.trim(), spaced, text: folded, opensPart: first || numbering.test(spaced), place };
    first = false;
  }
}

/** The sentences of some lines, in order, each with the place where its paragraph begins. */
export const readSentences = (lines: readonly ReportLine[]): readonly Sentence[] =>
  [...joinLines(lines)].flatMap((paragraph) => [...splitParagraph(paragraph)]);
