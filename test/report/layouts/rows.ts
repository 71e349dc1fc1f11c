import type { Written } from '../build-blocks.ts';

export interface Spanned {
  readonly text: string;
  readonly wide: number;
  readonly high: number;
}

/** Rows of a table, each cell once, with the columns and rows that it spans. */
export type Rows = readonly (readonly Spanned[])[];

const spanned = (cell: Written): Spanned =>
  typeof cell === 'string' ? { text: cell, wide: 1, high: 1 } : { wide: 1, high: 1, ...cell };

export const spannedRows = (written: readonly (readonly Written[])[]): Rows =>
  written.map((row) => row.map(spanned));

/** Whether a cell stands where figures do: figures, also with a digit misread, a mark or nothing. */
export const isValue = ({ text }: Spanned): boolean => /^[-+\d,. /—无OlI〇?\ufffd]*$/.test(text);

export const textsOf = (rows: Rows): readonly (readonly string[])[] =>
  rows.map((row) => row.map((cell) => cell.text));

/** A position of the grid: the cell that covers it, and whether the cell begins there. */
interface Position {
  readonly cell: Spanned;
  readonly isFirst: boolean;
}

function cover(grid: Position[][], at: number, cell: Spanned): void {
  const row = grid[at] ?? [];
  let column = 0;
  while (row[column] !== undefined) column += 1;
  for (const [down, below] of grid.slice(at, at + cell.high).entries()) {
    for (let next = column; next < column + cell.wide; next += 1)
      below[next] = { cell, isFirst: down === 0 && next === column };
  }
}

/** The grid of all positions. */
export function positionsOf(rows: Rows): readonly (readonly Position[])[] {
  const grid: Position[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) for (const cell of row) cover(grid, at, cell);
  return grid.map((row) =>
    Array.from(row, (position) => position ?? { cell: { text: '', wide: 1, high: 1 }, isFirst: true }),
  );
}

/** Texts of all positions, those of a span either blank after the first or repeated. */
export const positionTexts = (rows: Rows, isRepeated = false): readonly (readonly string[])[] =>
  positionsOf(rows).map((row) => row.map(({ cell, isFirst }) => (isFirst || isRepeated ? cell.text : '')));
