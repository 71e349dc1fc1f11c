import type { Damaged } from './damage.ts';
import type { FindRun, Run } from './formatted-pages.ts';
import {
  type ParagraphProperties,
  readParagraphProperties,
  withParagraphPrls,
} from './paragraph-properties.ts';
import type { StyledText } from './paragraph-text.ts';
import type { Piece } from './piece-table.ts';
import type { TextRun } from './text-runs.ts';

/** What ends a paragraph. */
export interface ParagraphMark {
  /** The mark that ends cells and rows of tables in the text, or any other. */
  readonly isCellMark: boolean;
  readonly properties: ParagraphProperties;
  readonly isDeleted: boolean;
}

/** Text of one paragraph, and its mark if it ends there. */
export interface Stretch extends StyledText {
  readonly mark?: ParagraphMark;
}

/** What may end a paragraph: its mark, the mark of a cell or a row, the end of a section. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const marks = /[\r\x07\x0c]/g;
const cellMark = '\x07';
const sectionMark = '\x0c';

const plain = readParagraphProperties(0, []);

/** A mark in the text, with the properties of its paragraph. */
interface Found {
  readonly sign: string;
  readonly index: number;
  readonly run: Run<ParagraphProperties> | undefined;
}

/** The marks of a stretch. The end of a section looks like the end of a page, which ends no paragraph. */
function* marksIn(
  { text, at, piece: { bytesEach } }: TextRun,
  findParagraph: FindRun<ParagraphProperties>,
): Generator<Found> {
  for (const { 0: sign, index } of text.matchAll(marks)) {
    const place = at + index * bytesEach;
    const run = findParagraph(place);
    if (sign !== sectionMark || run?.to === place + bytesEach) yield { sign, index, run };
  }
}

/** The text parted where paragraphs end. Where the properties say that one begins and the text does not, a mark was lost. */
export function* splitAtMarks(
  runs: Iterable<TextRun>,
  findParagraph: FindRun<ParagraphProperties>,
  damaged: Damaged,
): Generator<Stretch> {
  let begin: { readonly place: number; readonly piece?: Piece } = { place: 0 };
  for (const textRun of runs) {
    const { text, at, piece, properties } = textRun;
    let next = 0;
    if (begin.piece !== piece) begin = { place: at, piece };
    for (const { sign, index, run } of marksIn(textRun, findParagraph)) {
      if (!run || run.from > begin.place) damaged();
      const mark = {
        isCellMark: sign === cellMark,
        properties: withParagraphPrls(run?.properties ?? plain, piece.changes),
        isDeleted: properties.isDeleted,
      };
      yield { text: text.slice(next, index), properties, mark };
      next = index + 1;
      begin = { place: at + next * piece.bytesEach, piece };
    }
    yield { text: text.slice(next), properties };
  }
}
