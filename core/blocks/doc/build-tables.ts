import type { Damaged } from './damage.ts';
import type { Paragraph } from './paragraph.ts';
import type { RowDefinition } from './row-definition.ts';

export type Content = Paragraph | Table;

export interface Cell {
  readonly content: readonly Content[];
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly definition?: RowDefinition;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly Row[];
}

/** A table that is being read: its rows, the cells of the row, the content of the cell. */
interface OpenTable {
  rows: Row[];
  cells: Cell[];
  content: Content[];
}

/** Tables in one another: far more than Word can show. */
const deepest = 32;

const openTable = (): OpenTable => ({ rows: [], cells: [], content: [] });

function endCell(table: OpenTable): void {
  table.cells.push({ content: table.content });
  table.content = [];
}

/** A mark without a cell before it ends no row. */
function endRow(table: OpenTable, mark: Paragraph | undefined): void {
  const definition = mark?.row && { definition: mark.row };
  if (!mark?.isDeleted && table.cells.length > 0) table.rows.push({ cells: table.cells, ...definition });
  table.cells = [];
}

/** Ends what is open in a table; a cell or row that has no mark is damage. Without any of them it is no table. */
function close(table: OpenTable, damaged: Damaged): readonly Content[] {
  if (table.rows.length === 0 && table.cells.length === 0) return table.content;
  if (table.content.length > 0) endCell(table);
  if (table.cells.length > 0) {
    damaged();
    endRow(table, undefined);
  }
  return [{ kind: 'table', rows: table.rows }];
}

/** Puts a paragraph into the innermost table, and ends the cell and the row that end with it. */
function put(paragraph: Paragraph, table: OpenTable): void {
  if (paragraph.ends !== 'row') table.content.push(paragraph);
  if (paragraph.ends === 'cell') endCell(table);
  if (paragraph.ends !== 'row') return;
  if (table.content.length > 0) endCell(table);
  endRow(table, paragraph);
}

/** Paragraphs to the tree that they stand for: each says how deep in tables it stands, and whether it ends a cell or a row. */
export function buildTables(paragraphs: readonly Paragraph[], damaged: Damaged): readonly Content[] {
  const document: Content[] = [];
  const open: OpenTable[] = [];
  const closeInnermost = () => {
    const table = open.pop();
    const content = table ? close(table, damaged) : [];
    for (const each of content) (open.at(-1)?.content ?? document).push(each);
  };
  for (const paragraph of paragraphs) {
    if (paragraph.depth > deepest) damaged();
    const depth = Math.min(paragraph.depth, deepest);
    while (open.length > depth) closeInnermost();
    while (open.length < depth) open.push(openTable());
    const table = open.at(-1);
    if (table) put(paragraph, table);
    else document.push(paragraph);
  }
  while (open.length > 0) closeInnermost();
  return document;
}
