import { line, text } from './write-ofd.ts';

/** Of a table drawn here, in millimetres. */
export const tableLeft = 20;
export const columnWidth = 30;
export const rowHeight = 8;

/** A cell as its text, its columns and its rows; null for a place that a cell above or before it covers. */
export type Cell = string | readonly [text: string, columns: number, rows: number] | null;

type Ends = readonly [x1: number, y1: number, x2: number, y2: number];

export interface DrawnTable {
  readonly texts: readonly (readonly [x: number, y: number, text: string])[];
  readonly lines: readonly Ends[];
}

/** A table whose every cell is framed by itself, the first row at `top`. */
export function tableAt(top: number, rows: readonly (readonly Cell[])[]): DrawnTable {
  const texts: [number, number, string][] = [];
  const lines: Ends[] = [];
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell === null) continue;
      const [words, columns, height] = typeof cell === 'string' ? ([cell, 1, 1] as const) : cell;
      const [x, y] = [tableLeft + column * columnWidth, top + row * rowHeight];
      const [right, bottom] = [x + columns * columnWidth, y + height * rowHeight];
      if (words !== '') texts.push([x + 2, y + 6, words]);
      lines.push([x, y, right, y], [x, bottom, right, bottom], [x, y, x, bottom], [right, y, right, bottom]);
    }
  }
  return { texts, lines };
}

export const textsOf = ({ texts }: DrawnTable): string => texts.map((each) => text(...each)).join('');

/** Lines as paths, or drawn in another way. */
export const linesOf = ({ lines }: DrawnTable, draw: (...ends: Ends) => string = line): string =>
  lines.map((ends) => draw(...ends)).join('');

export const drawTable = (table: DrawnTable): string => linesOf(table) + textsOf(table);
