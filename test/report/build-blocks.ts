import type { Block, GridCell, ParsedDocument, TableBlock, TableLayout } from '../../core/blocks/block.ts';

/** A cell as its text, or with the number of columns and rows it spans. */
export type Written = string | { readonly text: string; readonly wide?: number; readonly high?: number };

export const wide = (text: string, columns: number, rows = 1): Written => ({
  text,
  wide: columns,
  high: rows,
});

let tables = 0;

function block(layout: TableLayout, rows: readonly (readonly GridCell[])[], width: number): TableBlock {
  tables += 1;
  return { kind: 'table', layout, grid: { width, rows }, place: { table: tables } };
}

function place(rows: GridCell[][], at: number, cell: Written, column: number): void {
  const { text, wide: columns = 1, high = 1 } = typeof cell === 'string' ? { text: cell } : cell;
  const placed: GridCell = { text, place: { row: at + 1, column: column + 1, line: at + 1 } };
  for (const row of rows.slice(at, at + high)) {
    for (let next = column; next < column + columns; next += 1) row[next] = placed;
  }
}

/** A table whose spans are known: a spanning cell is the same object in each of its positions. */
export function grid(...written: readonly (readonly Written[])[]): TableBlock {
  const rows: GridCell[][] = written.map(() => []);
  for (const [at, cells] of written.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (rows[at]?.[column] !== undefined) column += 1;
      place(rows, at, cell, column);
    }
  }
  return padded('grid', rows);
}

function padded(layout: TableLayout, rows: readonly (readonly GridCell[])[]): TableBlock {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const full = rows.map((row, at) =>
    Array.from({ length: width }, (_, column) => row[column] ?? { text: '', place: { row: at + 1 } }),
  );
  return block(layout, full, width);
}

/** Rows whose columns are counted; short ones are padded with blank cells at the right. */
export const rows = (...written: readonly (readonly string[])[]): TableBlock =>
  padded(
    'rows',
    written.map((row, at) =>
      row.map((text, column) => ({ text, place: { row: at + 1, column: column + 1, line: at + 1 } })),
    ),
  );

/** Cells one by one. */
export const stream = (...texts: readonly string[]): TableBlock =>
  block(
    'stream',
    texts.map((text, at) => [{ text, place: { row: at + 1, column: 1, line: at + 1 } }]),
    1,
  );

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, place: {} });

export const page = (...blocks: readonly (Block | string)[]): ParsedDocument => ({
  blocks: blocks.map((each) => (typeof each === 'string' ? paragraph(each) : each)),
});
