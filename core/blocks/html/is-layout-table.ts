import type { ChildNode, Element } from './build-tree.ts';
import { headingElement, isElement } from './element.ts';
import { rowCells, rowGroups } from './read-table.ts';

const cellsOf = (table: Element): readonly Element[] =>
  rowGroups(table).flatMap((group) => group.flatMap(rowCells));

/** A table of one cell within a cell is only a frame around its text. */
function holdsBlocks(node: ChildNode): boolean {
  if (!isElement(node)) return false;
  if (headingElement(node) !== undefined) return true;
  if (node.tagName === 'table' && cellsOf(node).length > 1) return true;
  return node.childNodes.some(holdsBlocks);
}

/** Whether a table only arranges the page: it holds tables or headings, or a single cell. */
export function isLayoutTable(table: Element): boolean {
  const cells = cellsOf(table);
  return cells.length <= 1 || cells.some((cell) => cell.childNodes.some(holdsBlocks));
}
