import type { Grid, GridCell } from './block.ts';
import type { DraftCell } from './draft.ts';

/**
 * Draft rows to a rectangular grid: short rows are padded at the right with blank cells
 * that have no line, so that a blank the document shows differs from one it does not.
 * A draft cell that stands in several positions becomes one cell, placed where it is met first.
 * @param table ordinal of the table in the document, from 1.
 */
export function buildGrid(rows: readonly (readonly DraftCell[])[], table: number): Grid {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const placed = new Map<DraftCell, GridCell>();
  const place = (cell: DraftCell, row: number, column: number): GridCell => {
    const known = placed.get(cell);
    if (known) return known;
    const line = cell.line === undefined ? {} : { line: cell.line };
    const named = cell.named && { named: cell.named };
    const fresh = { text: cell.text, place: { table, row, column, ...line, ...cell.at }, ...named };
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
  const cells = row.map((cell, index) => place(cell, number, index + 1));
  while (cells.length < width) cells.push(place({ text: '' }, number, cells.length + 1));
  return cells;
}
