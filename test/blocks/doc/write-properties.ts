import { bytes16, bytes32 } from '../compound-file/little-endian-bytes.ts';

/** A property as it is stored: its code and its value. Codes: MS-DOC 2.6. */
export type Property = readonly number[];

const flag =
  (code: number) =>
  (value = 1): Property => [...bytes16(code), value];

export const inTable = flag(0x2416);
export const rowEnd = flag(0x2417);
export const innerCellEnd = flag(0x244b);
export const innerRowEnd = flag(0x244c);
export const listLevel = flag(0x260a);
export const outlineLevel = flag(0x2640);
export const deleted = flag(0x0800);
export const hidden = flag(0x083c);
export const struckOut = flag(0x0837);
export const special = flag(0x0855);
export const binaryData = flag(0x0806);

export const list = (number: number): Property => [...bytes16(0x460b), ...bytes16(number)];
export const characterStyle = (number: number): Property => [...bytes16(0x4a30), ...bytes16(number)];
export const depth = (tables: number): Property => [...bytes16(0x6649), ...bytes32(tables)];
export const symbol = (code: number): Property => [...bytes16(0x6a09), ...bytes16(0), ...bytes16(code)];
/** Tab stops, with more of them than a byte can count. */
export const manyTabs = (count: number): Property => [
  ...bytes16(0xc615),
  255,
  0,
  count,
  ...Array.from({ length: count }, (_, index) => bytes16(100 * index)).flat(),
  ...Array.from({ length: count }, () => 0),
];

/** How a cell is merged: with the next ones in its row, or with the ones above and below. */
export type Merge = 'starts' | 'goes on';

export interface CellShape {
  /** In twips. */
  readonly width: number;
  readonly down?: Merge | undefined;
  /** Bits of the oldest description, 1 for the first and 2 for the others, or of the newest, 2 and 1. */
  readonly sideways?: number;
}

const down: Readonly<Record<Merge, number>> = { starts: 3, 'goes on': 1 };

/** The cells of a row, all at once. */
export function defineRow(cells: readonly CellShape[], left = 0): Property {
  const edges = [left];
  for (const { width } of cells) edges.push((edges.at(-1) ?? 0) + width);
  const shapes = cells.flatMap(({ down: merge, sideways = 0 }) => [
    ...bytes16(sideways | ((merge ? down[merge] : 0) << 5)),
    ...Array.from({ length: 18 }, () => 0),
  ]);
  const value = [cells.length, ...edges.flatMap(bytes16), ...shapes];
  return [...bytes16(0xd608), ...bytes16(value.length + 1), ...value];
}

/** The ways in which cells are changed one after another. */
export const insertCells = (at: number, count: number, width: number): Property => [
  ...bytes16(0x7621),
  at,
  count,
  ...bytes16(width),
];
export const deleteCells = (from: number, to: number): Property => [...bytes16(0x5622), from, to];
export const cellWidth = (from: number, to: number, width: number): Property => [
  ...bytes16(0x7623),
  from,
  to,
  ...bytes16(width),
];
export const mergeCells = (from: number, to: number): Property => [...bytes16(0x5624), from, to];
export const splitCells = (from: number, to: number): Property => [...bytes16(0x5625), from, to];
export const mergeDown = (cell: number, how: Merge): Property => [...bytes16(0xd62b), 2, cell, down[how]];
export const rowLeft = (twips: number): Property => [...bytes16(0x9601), ...bytes16(twips)];
export const cellGap = (twips: number): Property => [...bytes16(0x9602), ...bytes16(twips)];
