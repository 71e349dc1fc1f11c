import { int16, uint16 } from '../compound-file/little-endian.ts';
import type { Prl } from './prls.ts';
import { sprms } from './sprms.ts';

/** How a cell of a row is defined; whether it is shown depends on its neighbours. */
export interface CellDefinition {
  /** In twips. */
  readonly width: number;
  /** Not 0 when it is merged with a neighbour in its row; which of them is the first says `startsCell`. */
  readonly sideways: number;
  /** Goes on from the row above. */
  readonly goesOn: boolean;
}

export interface RowDefinition {
  /** Left edge in twips. */
  readonly left: number;
  readonly cells: readonly CellDefinition[];
}

interface Row {
  /** Left edge as defined together with the cells. */
  readonly defined?: number;
  readonly indent: number;
  readonly gap: number;
  readonly cells: readonly CellDefinition[];
}

/** One more than Word allows. */
const mostCells = 64;
const cellBytes = 20;
/** Bits of a cell: merged sideways, merged downwards. Source: MS-DOC 2.9.317. */
const sidewaysBits = 0x03;
const downwardsShift = 5;
const goesOnFromAbove = 1;

const plainCell = (width: number): CellDefinition => ({ width, sideways: 0, goesOn: false });

function defineRow(row: Row, operand: Uint8Array): Row {
  const count = Math.min(operand[0] ?? 0, mostCells);
  const edge = (index: number) => int16(operand, 1 + 2 * index);
  const flagsAt = (index: number) => 1 + 2 * (count + 1) + cellBytes * index;
  const cells = Array.from({ length: count }, (_, index) => {
    const flags = uint16(operand, flagsAt(index));
    return {
      width: edge(index + 1) - edge(index),
      sideways: flags & sidewaysBits,
      goesOn: ((flags >> downwardsShift) & 3) === goesOnFromAbove,
    };
  });
  return { ...row, defined: edge(0), cells };
}

function insertCells(row: Row, operand: Uint8Array): Row {
  const [at = 0, count = 0] = operand;
  const cell = plainCell(int16(operand, 2));
  const cells = [...row.cells];
  while (cells.length < Math.min(at, mostCells)) cells.push(cell);
  cells.splice(at, 0, ...Array.from({ length: count }, () => cell));
  return { ...row, cells: cells.slice(0, mostCells) };
}

/** Changes the cells from the first to before the last of a range. */
function changeCells(
  row: Row,
  [first = 0, limit = 0]: Uint8Array,
  change: (cell: CellDefinition, isFirst: boolean) => CellDefinition,
): Row {
  const cells = row.cells.map((cell, index) =>
    first <= index && index < limit ? change(cell, index === first) : cell,
  );
  return { ...row, cells };
}

const readers: Readonly<Record<number, (row: Row, operand: Uint8Array) => Row>> = {
  [sprms.defineRow]: defineRow,
  [sprms.rowLeft]: ({ cells, gap }, operand) => ({ cells, gap, indent: int16(operand, 0) }),
  [sprms.cellGap]: (row, operand) => ({ ...row, gap: int16(operand, 0) }),
  [sprms.insertCells]: insertCells,
  [sprms.deleteCells]: (row, [first = 0, limit = 0]) => ({
    ...row,
    cells: row.cells.filter((_, index) => index < first || index >= limit),
  }),
  [sprms.cellWidth]: (row, operand) =>
    changeCells(row, operand, (cell) => ({ ...cell, width: int16(operand, 2) })),
  [sprms.mergeCells]: (row, operand) =>
    changeCells(row, operand, (cell, isFirst) => ({ ...cell, sideways: isFirst ? 1 : 2 })),
  [sprms.splitCells]: (row, operand) => changeCells(row, operand, (cell) => ({ ...cell, sideways: 0 })),
  [sprms.mergeRows]: (row, [index = 0, how = 0]) =>
    changeCells(row, Uint8Array.of(index, index + 1), (cell) => ({
      ...cell,
      goesOn: how === goesOnFromAbove,
    })),
};

/** The cells of a row by the properties of the mark that ends it, in their order: defined whole, or inserted one after another. */
export function readRowDefinition(prls: readonly Prl[]): RowDefinition {
  const start: Row = { indent: 0, gap: 0, cells: [] };
  const row = prls.reduce((known, { sprm, operand }) => readers[sprm]?.(known, operand) ?? known, start);
  return { left: row.defined ?? row.indent - row.gap, cells: row.cells };
}

/**
 * Whether a cell is one of its own, and does not go on from its neighbour. Of merged cells the first has 1 and the others 2
 * by the oldest description of the format, the first 2 or 3 and the others 1 by the newest: the first tells which it is.
 */
export function startsCell(cells: readonly CellDefinition[], index: number): boolean {
  const markAt = (at: number) => cells[at]?.sideways ?? 0;
  if (markAt(index) === 0) return true;
  let first = index;
  while (markAt(first - 1) !== 0) first -= 1;
  return (markAt(first) === 1) === (markAt(index) === 1);
}
