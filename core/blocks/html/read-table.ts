import type { Draft, DraftCell, Line } from '../draft.ts';
import { isTitle } from '../heading.ts';
import type { Element, ParentNode } from './build-tree.ts';
import { attribute, isElement, isHidden, isSpacer } from './element.ts';
import { type SpannedCell, spanGrid } from './span-grid.ts';
import { pictureMark, startLine, visibleText } from './visible-text.ts';

const longestCell = 120;

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
    cell: { text: cellText(cell), line: startLine(cell) },
    rowspan: span(cell, 'rowspan', 0),
    colspan: span(cell, 'colspan', 1),
  };
}

const isProse = (cell: DraftCell) => cell.text.length > longestCell && cell.text.includes('。');

/** Prose and titles that stand in rows of a table: some reports are one table from end to end. */
function outsideTable(row: readonly DraftCell[]): Line[] | undefined {
  const cells = [...new Set(row)].filter((cell) => cell.text !== '');
  const isOutside = cells.some(isProse) || (cells.length === 1 && cells.some((cell) => isTitle(cell.text)));
  if (!isOutside) return undefined;
  return cells.flatMap((cell) => cell.text.split('\n').map((text) => ({ text, line: cell.line ?? 1 })));
}

/** A table of mark-up to table blocks, spans resolved; rows of prose or titles come out as lines between them. */
export function readTable(table: Element): (Draft | Line)[] {
  const rows = rowGroups(table).flatMap((group) => spanGrid(group.map((row) => rowCells(row).map(readCell))));
  const pieces: (Draft | Line)[] = [];
  let open: DraftCell[][] = [];
  const close = () => {
    const line = open[0]?.[0]?.line ?? startLine(table);
    if (open.length > 0) pieces.push({ kind: 'table', layout: 'grid', rows: open, line });
    open = [];
  };
  for (const row of rows) {
    const lines = outsideTable(row);
    if (!lines) open.push(row);
    else {
      close();
      for (const line of lines) pieces.push(line);
    }
  }
  close();
  return pieces;
}
