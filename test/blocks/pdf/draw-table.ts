import type { PageContent } from './write-pdf.ts';

export interface Drawn {
  readonly texts: NonNullable<PageContent['texts']>;
  readonly lines: NonNullable<PageContent['lines']>;
}

const columnWidth = 80;
const rowHeight = 20;
const left = 50;

/** A cell as its text, its columns and its rows; a blank string for a place that a cell above or before it covers. */
export type Cell = string | readonly [text: string, columns: number, rows: number];

/** A table whose every cell is framed by itself, the first row at `top`. */
export function drawTable(top: number, rows: readonly (readonly (Cell | null)[])[]): Drawn {
  const texts: [number, number, string][] = [];
  const lines: [number, number, number, number][] = [];
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell === null) continue;
      const [text, columns, height] = typeof cell === 'string' ? [cell, 1, 1] : cell;
      const [x, y] = [left + column * columnWidth, top + row * rowHeight];
      const [right, bottom] = [x + columns * columnWidth, y + height * rowHeight];
      if (text !== '') texts.push([x + 4, y + 14, text]);
      lines.push([x, y, right, y], [x, bottom, right, bottom], [x, y, x, bottom], [right, y, right, bottom]);
    }
  }
  return { texts, lines };
}
