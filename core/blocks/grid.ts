import type { Grid, GridCell } from './block.ts';
import type { DraftCell } from './draft.ts';

/**
 * Draft rows to a rectangular grid: short rows are padded with blank cells at the right.
 * A draft cell that stands in several positions becomes one cell, placed where it is met first.
 * @param table ordinal of the table in the document, from 1.
 */
export function buildGrid(rows: readonly (readonly DraftCell[])[], table: number): Grid {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const placed = new Map<DraftCell, GridCell>();
  const place = (cell: DraftCell, row: number, column: number): GridCell => {
    const known = placed.get(cell);
    if (known) return known;
    const fresh = { text: cell.text, place: { table, row, column, line: cell.line } };
    placed.set(cell, fresh);
    return fresh;
  };
  return { width, rows: rows.map((row, index) => buildRow(row, index + 1, width, place)) };
}

function buildRow(
  row: readonly DraftCell[],
  number: number,
  width: number,
  place: (cell: DraftCell, row: number, column: number) => GridCell,
): GridCell[] {
  const line = row.at(-1)?.line ?? 1;
  const cells = row.map((cell, index) => place(cell, number, index + 1));
  while (cells.length < width) cells.push(place({ text: '', line }, number, cells.length + 1));
  return cells;
}
