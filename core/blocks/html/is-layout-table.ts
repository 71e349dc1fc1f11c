import type { ChildNode, Element } from './build-tree.ts';
import { headingElement, isElement } from './element.ts';
import { rowCells, rowGroups } from './read-table.ts';

function holdsBlocks(node: ChildNode): boolean {
  if (!isElement(node)) return false;
  if (node.tagName === 'table' || headingElement(node) !== undefined) return true;
  return node.childNodes.some(holdsBlocks);
}

/** Whether a table only arranges the page: it holds tables or headings, or a single cell. */
export function isLayoutTable(table: Element): boolean {
  const cells = rowGroups(table).flatMap((group) => group.flatMap(rowCells));
  return cells.length <= 1 || cells.some((cell) => cell.childNodes.some(holdsBlocks));
}
