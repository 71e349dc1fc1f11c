import { type ChildNode, type Element, lineOf } from './build-tree.ts';
import { cleanMarkupText } from './clean-markup-text.ts';
import { attribute, fieldText, headingElement, isBlock, isElement, isHidden, isPicture } from './element.ts';

/** What stands for a picture in the text of a cell, so that the cell is not taken for a blank one, nor its name for a figure. */
export function pictureMark(picture: Element): string {
  const name = attribute(picture, 'alt')?.trim();
  return name ? `[图片:${name}]` : '[图片]';
}

function visit(node: ChildNode, parts: string[]): void {
  if (isElement(node)) {
    if (node.tagName === 'input') parts.push(fieldText(node));
    if (!isHidden(node)) visitElement(node, parts);
  } else if ('value' in node) parts.push(node.value.replace(/\n/g, ' '));
}

function visitElement(element: Element, parts: string[]): void {
  if (element.tagName === 'br') parts.push('\n');
  if (element.tagName === 'img' && isPicture(element)) parts.push(pictureMark(element));
  const edge = isBlock(element) || headingElement(element) !== undefined ? '\n' : '';
  parts.push(edge);
  for (const child of element.childNodes) visit(child, parts);
  parts.push(edge);
}

/** Text of an element as a reader sees it: paragraphs and breaks as `\n`, blank lines dropped, ends trimmed. */
export function visibleText(element: Element): string {
  const only = element.childNodes.length === 1 ? element.childNodes[0] : undefined;
  if (only && 'value' in only) return cleanMarkupText(only.value);
  const parts: string[] = [];
  for (const child of element.childNodes) visit(child, parts);
  const shown = parts.join('').split('\n').map(cleanMarkupText);
  return shown.filter((line) => line !== '').join('\n');
}

/** Line of the element, or of the first node in it that has one. */
export function startLine(element: Element): number {
  return Math.max(1, lineOf(element));
}
