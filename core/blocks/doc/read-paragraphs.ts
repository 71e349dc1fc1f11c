import type { Problem, Read } from '../../problem.ts';
import { limits } from '../../source/limits.ts';
import { withNumeral } from '../word-numbering/with-numeral.ts';
import type { Damaged } from './damage.ts';
import type { Paragraph } from './paragraph.ts';
import { readParagraphProperties } from './paragraph-properties.ts';
import type { ReadStyle } from './paragraph-style.ts';
import { type StyledText, shownText } from './paragraph-text.ts';
import type { ParagraphMark, Stretch } from './split-at-marks.ts';

const most = limits.markupElements;
const tooMany: Problem = { code: 'too-many-blocks', stage: 'blocks', fatal: true, data: { limit: most } };

const depthOf = ({ isCellMark, properties: { isInTable, tableDepth = 0 } }: ParagraphMark): number =>
  Math.max(tableDepth, isInTable || isCellMark ? 1 : 0);

/** Tables in the text end cells and rows with marks of their own, tables in cells with paragraphs that say so. */
function endsOf({ isCellMark, properties }: ParagraphMark): Paragraph['ends'] {
  if (isCellMark) return properties.isRowEnd ? 'row' : 'cell';
  if (properties.isInnerRowEnd) return 'row';
  return properties.isInnerCellEnd ? 'cell' : 'paragraph';
}

type MakeParagraph = (texts: readonly StyledText[], mark: ParagraphMark) => Paragraph;

/** Makes paragraphs of text and marks; marks that end rows are none, and have neither text nor line of their own. */
function paragraphMaker(readStyle: ReadStyle): MakeParagraph {
  let line = 0;
  return (texts, mark) => {
    const ends = endsOf(mark);
    const { isDeleted, properties } = mark;
    const common = { kind: 'paragraph', depth: depthOf(mark), ends, isDeleted } as const;
    const row = properties.row && { row: properties.row };
    if (ends === 'row') return { ...common, text: '', hasPicture: false, line, ...row };
    line += 1;
    const { numeral, isHidden, ...level } = readStyle(properties);
    const { text, hasPicture } = shownText(texts, isHidden);
    return { ...common, text: withNumeral(numeral, text), hasPicture, line, ...level };
  };
}

/** A document ends with a mark; what has none stands for itself. */
const missingMark: ParagraphMark = {
  isCellMark: false,
  properties: readParagraphProperties(0, []),
  isDeleted: false,
};

/** The paragraphs of a document in their order, marks that end rows among them. */
export function readParagraphs(
  stretches: Iterable<Stretch>,
  readStyle: ReadStyle,
  damaged: Damaged,
): Read<readonly Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  const makeParagraph = paragraphMaker(readStyle);
  let texts: StyledText[] = [];
  for (const { mark, ...text } of stretches) {
    if (text.text !== '') texts.push(text);
    if (!mark) continue;
    paragraphs.push(makeParagraph(texts, mark));
    texts = [];
    if (paragraphs.length > most) return { value: paragraphs, problems: [tooMany] };
  }
  if (texts.length === 0) return { value: paragraphs, problems: [] };
  damaged();
  return { value: [...paragraphs, makeParagraph(texts, missingMark)], problems: [] };
}
