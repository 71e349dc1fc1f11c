import type { GridCell, TableBlock } from '../../core/blocks/block.ts';

/** A cell with the positions that it spans, from 0. */
export interface MergedCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a grid, each once; one that spans several positions is the same object in all of them. */
export function mergedCells({ grid }: TableBlock): readonly MergedCell[] {
  const found = new Map<GridCell, { row: number; column: number; bottom: number; right: number }>();
  for (const [row, cells] of grid.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const known = found.get(cell) ?? { row, column, bottom: row, right: column };
      found.set(cell, {
        ...known,
        bottom: Math.max(known.bottom, row),
        right: Math.max(known.right, column),
      });
    }
  }
  return [...found].map(([{ text }, { row, column, bottom, right }]) => ({
    text,
    row,
    column,
    rows: bottom - row + 1,
    columns: right - column + 1,
  }));
}
