import type { Draft, Line } from '../draft.ts';
import { type ChildNode, type Element, lineOf, type ParentNode } from './build-tree.ts';
import { attribute, headingElement, isBlock, isElement, isHidden, isPicture } from './element.ts';
import { elementPath } from './element-path.ts';
import { isLayoutTable } from './is-layout-table.ts';
import { paragraphBuffer } from './paragraph-buffer.ts';
import { readTable } from './read-table.ts';
import { startLine, visibleText } from './visible-text.ts';

type Piece = Draft | Line;

const leadingBlank = /^\s*/;

const placeOf = (element: Element) => ({ line: startLine(element), at: { path: elementPath(element) } });

/** The content of the page in its order: paragraphs as lines, headings, tables and pictures as blocks. */
export function collectPieces(root: ParentNode): Piece[] {
  const pieces: Piece[] = [];
  const buffer = paragraphBuffer();
  const flush = () => {
    for (const line of buffer.take()) pieces.push(line);
  };
  const addText = (text: string, line: number, parent: ParentNode) => {
    const blank = leadingBlank.exec(text)?.[0] ?? '';
    buffer.add(text, line + blank.split('\n').length - 1, parent);
  };
  const addLines = (text: string, line: number, parent: ParentNode) => {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) buffer.breakLine(line + index);
      buffer.add(part, line + index, parent);
    }
  };
  const special: Readonly<Record<string, (element: Element) => void>> = {
    br: (element) => buffer.breakLine(startLine(element)),
    img: (element) => {
      if (!isPicture(element)) return;
      flush();
      const text = attribute(element, 'alt')?.trim() ?? '';
      pieces.push({ kind: 'image', text, ...placeOf(element) });
    },
    table: (element) => {
      flush();
      if (isLayoutTable(element)) visitChildren(element, false);
      else {
        for (const caption of captions(element)) visitChildren(caption, false);
        flush();
        for (const piece of readTable(element)) pieces.push(piece);
      }
      flush();
    },
  };
  const visitHeading = (element: Element, level: number) => {
    flush();
    const text = visibleText(element).replaceAll('\n', ' ');
    if (text !== '') pieces.push({ kind: 'heading', level, text, ...placeOf(element) });
  };
  const visitElement = (element: Element, isPreformatted: boolean) => {
    const level = headingElement(element);
    const read = special[element.tagName];
    if (read) return read(element);
    if (level !== undefined) return visitHeading(element, level);
    if (isBlock(element)) flush();
    visitChildren(element, isPreformatted || element.tagName === 'pre');
    if (isBlock(element)) flush();
  };
  const visit = (node: ChildNode, parent: ParentNode, isPreformatted: boolean) => {
    if (isElement(node)) {
      if (!isHidden(node)) visitElement(node, isPreformatted);
    } else if ('value' in node) (isPreformatted ? addLines : addText)(node.value, lineOf(node), parent);
  };
  const visitChildren = (parent: ParentNode, isPreformatted: boolean) => {
    for (const child of parent.childNodes) visit(child, parent, isPreformatted);
  };
  visitChildren(root, false);
  flush();
  return pieces;
}

function captions(table: Element): Element[] {
  return table.childNodes.filter((node): node is Element => isElement(node) && node.tagName === 'caption');
}
