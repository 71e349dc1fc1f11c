import type { Block, GridCell, ParsedDocument, TableBlock } from '../../core/blocks/block.ts';
import { limits } from '../../core/source/limits.ts';

type Complaint = string;

const isPositive = (value: number | undefined) => value !== undefined && Number.isInteger(value) && value > 0;
const isTrimmed = (text: string) =>
  text === text.trim() && text.split('\n').every((line) => line === line.trim());

function complainOfText(block: Block): Complaint[] {
  if (block.kind === 'table') return [];
  const complaints: Complaint[] = [];
  if (!isTrimmed(block.text)) complaints.push(`${block.kind} is not trimmed`);
  if (block.kind !== 'image' && block.text === '') complaints.push(`${block.kind} is empty`);
  if (block.text.length > limits.lineCharacters) complaints.push(`${block.kind} is too long`);
  return complaints;
}

function complainOfCell(cell: GridCell, row: number, column: number, table: number): Complaint[] {
  const { place } = cell;
  const where = `cell ${table}/${row}/${column}`;
  const complaints: Complaint[] = [];
  if (!isTrimmed(cell.text)) complaints.push(`${where} is not trimmed`);
  if (place.table !== table) complaints.push(`${where} names table ${place.table}`);
  if (!isPositive(place.row) || (place.row ?? 0) > row)
    complaints.push(`${where} starts in row ${place.row}`);
  if (!isPositive(place.column)) complaints.push(`${where} starts in column ${place.column}`);
  if (place.line === undefined ? cell.text !== '' : !isPositive(place.line))
    complaints.push(`${where} has no line`);
  return complaints;
}

/** Two cells never begin in one place: a cell that spans several positions is one object. */
function complainOfOrigins(cells: readonly GridCell[], table: number): Complaint[] {
  const seen = new Map<string, GridCell>();
  return cells.flatMap((cell) => {
    const origin = `${cell.place.row}/${cell.place.column}`;
    const known = seen.get(origin) ?? cell;
    seen.set(origin, cell);
    return known === cell ? [] : [`two cells begin at ${origin} of table ${table}`];
  });
}

function complainOfTable({ grid, layout, place }: TableBlock, table: number): Complaint[] {
  const complaints: Complaint[] = [];
  if (place.table !== table) complaints.push(`table ${table} says it is ${place.table}`);
  if (grid.rows.length === 0 || grid.width === 0) complaints.push(`table ${table} is empty`);
  if (layout === 'stream' && grid.width !== 1) complaints.push(`stream ${table} is ${grid.width} wide`);
  for (const [index, row] of grid.rows.entries()) {
    if (row.length !== grid.width) complaints.push(`row ${index + 1} of table ${table} is not rectangular`);
    complaints.push(...row.flatMap((cell, column) => complainOfCell(cell, index + 1, column + 1, table)));
  }
  return [...complaints, ...complainOfOrigins(grid.rows.flat(), table)];
}

/**
 * What the output of every parser satisfies; one line for each breach, none when it does.
 * @param isOrdered whether lines never go back, as they may where a page has text between the rows of a table.
 */
export function assertBlocks(document: ParsedDocument, isOrdered = true): Complaint[] {
  const complaints: Complaint[] = [];
  let table = 0;
  let line = 1;
  if (document.blocks.length > limits.blocks) complaints.push('there are too many blocks');
  for (const block of document.blocks) {
    if (!isPositive(block.place.line)) complaints.push(`${block.kind} has no line`);
    if (isOrdered && (block.place.line ?? 0) < line)
      complaints.push(`${block.kind} of line ${block.place.line} follows line ${line}`);
    line = block.place.line ?? line;
    complaints.push(...complainOfText(block));
    if (block.kind !== 'table') continue;
    table += 1;
    complaints.push(...complainOfTable(block, table));
  }
  return complaints;
}
