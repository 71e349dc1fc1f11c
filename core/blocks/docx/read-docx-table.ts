import { limits } from '../../source/limits.ts';
import type { DraftCell } from '../draft.ts';
import { childNamed, childrenNamed, isXmlElement, type XmlElement } from '../package/parse-xml.ts';
import { wordValue } from './numbering.ts';

/** Text and line of a cell; the caller reads its paragraphs in their order. */
export type ReadCell = (cell: XmlElement) => DraftCell;

/** Content controls and mark-up of other programs stand around rows and cells; tracked deletions are not shown. */
const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']);

const shownChildren = (parent: XmlElement, name: string): readonly XmlElement[] =>
  parent.children.filter(isXmlElement).flatMap((child) => {
    if (child.name === name) return [child];
    return wrappers.has(child.name) ? shownChildren(child, name) : [];
  });

const count = (properties: XmlElement | undefined, name: string): number =>
  Math.min(
    Math.max(0, Math.trunc(Number(wordValue(childNamed(properties, name)) ?? 0)) || 0),
    limits.gridColumns,
  );

const isDeleted = (row: XmlElement): boolean => childNamed(childNamed(row, 'w:trPr'), 'w:del') !== undefined;

/** A cell that goes on from the row above: `w:vMerge` without `restart`. */
function goesOn(properties: XmlElement | undefined): boolean {
  const merge = childNamed(properties, 'w:vMerge');
  return merge !== undefined && wordValue(merge) !== 'restart';
}

const missing: DraftCell = { text: '' };

function readRow(row: XmlElement, above: readonly DraftCell[], readCell: ReadCell): readonly DraftCell[] {
  const properties = childNamed(row, 'w:trPr');
  const positions: DraftCell[] = Array.from({ length: count(properties, 'w:gridBefore') }, () => missing);
  for (const cell of shownChildren(row, 'w:tc')) {
    const own = childNamed(cell, 'w:tcPr');
    const read = goesOn(own) ? (above[positions.length] ?? readCell(cell)) : readCell(cell);
    for (let span = Math.max(1, count(own, 'w:gridSpan')); span > 0; span -= 1) positions.push(read);
    if (positions.length > limits.gridColumns) break;
  }
  return positions;
}

/** Rows of positions of a table; a cell that spans several stands in each of them. Source: ECMA-376 part 1, 17.4. */
export function readDocxTable(table: XmlElement, readCell: ReadCell): readonly (readonly DraftCell[])[] {
  const rows: (readonly DraftCell[])[] = [];
  let positions = 0;
  for (const row of shownChildren(table, 'w:tr')) {
    if (isDeleted(row)) continue;
    const read = readRow(row, rows.at(-1) ?? [], readCell);
    rows.push(read);
    positions += read.length;
    if (positions > limits.gridCells) break;
  }
  return rows;
}

/** Whether a table only arranges the page: it holds tables, or a single cell. */
export function isLayout(table: XmlElement): boolean {
  const cells = shownChildren(table, 'w:tr').flatMap((row) => shownChildren(row, 'w:tc'));
  return cells.length <= 1 || cells.some((cell) => childrenNamed(cell, 'w:tbl').length > 0);
}

export const cellsOf = (table: XmlElement): readonly XmlElement[] =>
  shownChildren(table, 'w:tr').flatMap((row) => shownChildren(row, 'w:tc'));
