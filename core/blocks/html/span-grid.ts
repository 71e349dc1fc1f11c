import { limits } from '../../source/limits.ts';
import type { DraftCell } from '../draft.ts';

/** A cell as its tag gives it. `rowspan` 0 reaches to the end of the group of rows. */
export interface SpannedCell {
  readonly cell: DraftCell;
  readonly rowspan: number;
  readonly colspan: number;
}

interface Carried {
  readonly cell: DraftCell;
  left: number;
}

type Row = (DraftCell | undefined)[];

/** Puts the cells that reach down from rows above; those that end here are forgotten. */
function placeCarried(row: Row, carried: Map<number, Carried>): void {
  for (const [column, above] of carried) {
    row[column] = above.cell;
    above.left -= 1;
    if (above.left <= 0) carried.delete(column);
  }
}

function nextFree(row: Row, from: number): number {
  let column = from;
  while (row[column] !== undefined) column += 1;
  return column;
}

function placeCell(row: Row, start: number, spanned: SpannedCell, carried: Map<number, Carried>): number {
  const end = Math.min(start + spanned.colspan, limits.gridColumns);
  const left = spanned.rowspan === 0 ? Number.POSITIVE_INFINITY : spanned.rowspan - 1;
  for (let column = start; column < end; column += 1) {
    // A cell that already reaches down from above keeps its place.
    if (row[column] !== undefined) continue;
    row[column] = spanned.cell;
    if (left > 0) carried.set(column, { cell: spanned.cell, left });
  }
  return end;
}

function fillGaps(row: Row): DraftCell[] {
  return Array.from(row, (cell) => cell ?? { text: '' });
}

/** Columns in which no cell begins say nothing: a span reached further than the table. */
function trimColumns(rows: readonly DraftCell[][], width: number): DraftCell[][] {
  return rows.map((row) => row.slice(0, width));
}

/**
 * Rows of one group to rows of positions: a spanning cell stands in each of its positions.
 * Stops when the limit of positions is passed; the caller sees more positions than the limit allows.
 */
export function spanGrid(group: readonly (readonly SpannedCell[])[]): DraftCell[][] {
  const carried = new Map<number, Carried>();
  const rows: DraftCell[][] = [];
  let width = 0;
  let positions = 0;
  for (const cells of group) {
    const row: Row = [];
    placeCarried(row, carried);
    let column = 0;
    for (const spanned of cells) {
      column = nextFree(row, column);
      if (column >= limits.gridColumns) break;
      width = Math.max(width, column + 1);
      column = placeCell(row, column, spanned, carried);
    }
    if (row.length === 0) continue;
    rows.push(fillGaps(row));
    positions += row.length;
    // Untrimmed, so that the excess shows.
    if (positions > limits.gridCells) return rows;
  }
  return trimColumns(rows, width);
}
