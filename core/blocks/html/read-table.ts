import type { Draft, Line } from '../draft.ts';
import { splitTable } from '../split-table.ts';
import type { Element, ParentNode } from './build-tree.ts';
import { attribute, isElement, isHidden, isSpacer } from './element.ts';
import { elementPath } from './element-path.ts';
import { type SpannedCell, spanGrid } from './span-grid.ts';
import { pictureMark, startLine, visibleText } from './visible-text.ts';

function children(parent: ParentNode, ...tags: string[]): Element[] {
  return parent.childNodes.filter(
    (node): node is Element => isElement(node) && tags.includes(node.tagName) && !isHidden(node),
  );
}

/** Groups of rows of a table: spans do not reach out of them. */
export function rowGroups(table: Element): Element[][] {
  return children(table, 'thead', 'tbody', 'tfoot').map((group) => children(group, 'tr'));
}

/** Cells of a row, hidden ones left out. */
export function rowCells(row: Element): Element[] {
  return children(row, 'td', 'th');
}

/** What HTML makes of a span attribute: junk is 1. */
function span(cell: Element, name: string, least: 0 | 1): number {
  const digits = /^\s*\+?(\d{1,9})/.exec(attribute(cell, name) ?? '')?.[1];
  return digits === undefined ? 1 : Math.max(least, Number(digits)) || least || 0;
}

/** A picture, however small, that is all a cell holds: it may be one of a figure. */
function solePicture(parent: ParentNode): Element | undefined {
  for (const node of parent.childNodes) {
    if (!isElement(node) || isHidden(node)) continue;
    const picture = node.tagName === 'img' && !isSpacer(node) ? node : solePicture(node);
    if (picture) return picture;
  }
  return undefined;
}

function cellText(cell: Element): string {
  const text = visibleText(cell);
  const picture = text === '' ? solePicture(cell) : undefined;
  return picture ? pictureMark(picture) : text;
}

function readCell(cell: Element): SpannedCell {
  return {
    cell: { text: cellText(cell), line: startLine(cell), at: { path: elementPath(cell) } },
    rowspan: span(cell, 'rowspan', 0),
    colspan: span(cell, 'colspan', 1),
  };
}

/** A table of mark-up to table blocks, spans resolved; rows of prose or titles come out as lines between them. */
export function readTable(table: Element): (Draft | Line)[] {
  const rows = rowGroups(table).flatMap((group) => spanGrid(group.map((row) => rowCells(row).map(readCell))));
  return splitTable(rows, startLine(table));
}
