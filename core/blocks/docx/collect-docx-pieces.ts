import type { Draft, DraftCell, Line } from '../draft.ts';
import { isXmlElement, type XmlElement } from '../package/parse-xml.ts';
import { splitTable } from '../split-table.ts';
import { linesIn, pictureMark } from '../word-paragraph.ts';
import type { ReadParagraph } from './numbered-text.ts';
import { cellsOf, isLayout, readDocxTable } from './read-docx-table.ts';

type Piece = Draft | Line;

/** Elements of which Word shows the content as if it stood there by itself. */
const transparent = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:body',
]);

/**
 * The content of a document in its order: paragraphs as lines, headings, tables and pictures. `line` counts the paragraphs
 * of the document from 1, those in tables too, as a document has no lines of its own.
 */
export function collectDocxPieces(body: XmlElement, readParagraph: ReadParagraph): readonly Piece[] {
  const pieces: Piece[] = [];
  let line = 0;
  const addParagraph = (paragraph: XmlElement) => {
    line += 1;
    const { text, headingLevel, hasPicture, textBoxes } = readParagraph(paragraph);
    const lines = linesIn(text);
    if (headingLevel !== undefined && lines.length > 0) {
      pieces.push({ kind: 'heading', level: headingLevel, text: lines.join(' '), line });
    } else if (lines.length > 0) pieces.push({ text: lines.join('\n'), line });
    if (hasPicture) pieces.push({ kind: 'image', text: '', line });
    for (const box of textBoxes) visitChildren(box);
  };
  const readCell = (cell: XmlElement): DraftCell => {
    const first = line + 1;
    const texts = paragraphsOf(cell).map((paragraph) => {
      line += 1;
      const { text, hasPicture } = readParagraph(paragraph);
      return linesIn(text).join('\n') || (hasPicture ? pictureMark : '');
    });
    return { text: texts.filter((text) => text !== '').join('\n'), line: first };
  };
  const addTable = (table: XmlElement) => {
    if (isLayout(table)) {
      for (const cell of cellsOf(table)) visitChildren(cell);
      return;
    }
    const first = line + 1;
    for (const piece of splitTable(readDocxTable(table, readCell), first)) pieces.push(piece);
  };
  const visitChildren = (parent: XmlElement) => {
    for (const child of parent.children.filter(isXmlElement)) {
      if (child.name === 'w:p') addParagraph(child);
      else if (child.name === 'w:tbl') addTable(child);
      else if (transparent.has(child.name)) visitChildren(child);
    }
  };
  visitChildren(body);
  return pieces;
}

const paragraphsOf = (parent: XmlElement): readonly XmlElement[] =>
  parent.children.filter(isXmlElement).flatMap((child) => {
    if (child.name === 'w:p') return [child];
    return transparent.has(child.name) ? paragraphsOf(child) : [];
  });
