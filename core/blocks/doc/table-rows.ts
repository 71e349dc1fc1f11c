import type { TableLayout } from '../block.ts';
import type { DraftCell } from '../draft.ts';
import type { Cell, Row, Table } from './build-tables.ts';
import { columnEdges } from './column-edges.ts';
import type { Damaged } from './damage.ts';
import { type CellDefinition, startsCell } from './row-definition.ts';

export interface TableRows {
  readonly layout: TableLayout;
  readonly rows: readonly (readonly DraftCell[])[];
}

/** A cell that is shown, with its edges in twips. */
interface PlacedCell {
  readonly cell: Cell;
  readonly left: number;
  readonly right: number;
  readonly goesOn: boolean;
}

type PlacedRow = readonly PlacedCell[];

const plainCell: CellDefinition = { width: 0, sideways: 0, goesOn: false };

/** The cells of a row; those that are merged into a neighbour give it their width, and nothing else. */
function placeCells({ cells, definition }: Row, damaged: Damaged): PlacedRow {
  if (definition?.cells.length !== cells.length) damaged();
  const definitions = cells.map((_, index) => definition?.cells[index] ?? plainCell);
  const placed: PlacedCell[] = [];
  let left = definition?.left ?? 0;
  for (const [index, cell] of cells.entries()) {
    const { width, goesOn } = definitions[index] ?? plainCell;
    const before = startsCell(definitions, index) ? undefined : placed.pop();
    placed.push(before ? { ...before, right: left + width } : { cell, left, right: left + width, goesOn });
    left += width;
  }
  return placed;
}

/** From which to before which column a cell stands, by the edges or, where they say nothing, by counting. */
type ColumnsOf = (cell: PlacedCell, index: number) => readonly [from: number, to: number];

const isPlaced = (row: PlacedRow): boolean => row.every(({ left, right }) => left < right);

function columnsOf(rows: readonly PlacedRow[]): ColumnsOf {
  if (!rows.every(isPlaced)) return (_cell, index) => [index, index + 1];
  const edges = rows.map((row) => [
    ...row.slice(0, 1).map(({ left }) => left),
    ...row.map(({ right }) => right),
  ]);
  const columns = columnEdges(edges);
  return ({ left, right }) => [columns.get(left) ?? 0, columns.get(right) ?? 0];
}

/** Where cells are counted, rows of different length leave open which stands below which. */
const layoutOf = (rows: readonly PlacedRow[]): TableLayout =>
  rows.every(isPlaced) || new Set(rows.map((row) => row.length)).size <= 1 ? 'grid' : 'rows';

const missing: DraftCell = { text: '' };

/** The positions of a row; cells that go on from above are those of the row above. */
function readRow(
  row: PlacedRow,
  above: readonly DraftCell[],
  columns: ColumnsOf,
  readCell: (cell: Cell) => DraftCell,
): readonly DraftCell[] {
  const drafts: DraftCell[] = [];
  for (const [index, each] of row.entries()) {
    const [from, to] = columns(each, index);
    while (drafts.length < from) drafts.push(missing);
    const draft = (each.goesOn ? above[from] : undefined) ?? readCell(each.cell);
    while (drafts.length < to) drafts.push(draft);
  }
  return drafts;
}

/**
 * Rows of positions of a table; a cell that spans several stands in each of them. Rows do not name their columns: they say
 * where the edges of their cells are, and cells between the same edges stand below one another.
 * @param most positions; rows beyond it are left out
 */
export function tableRows(
  table: Table,
  readCell: (cell: Cell) => DraftCell,
  most: number,
  damaged: Damaged,
): TableRows {
  const placed = table.rows.map((row) => placeCells(row, damaged));
  const columns = columnsOf(placed);
  const rows: (readonly DraftCell[])[] = [];
  let positions = 0;
  for (const row of placed) {
    const read = readRow(row, rows.at(-1) ?? [], columns, readCell);
    rows.push(read);
    positions += read.length;
    if (positions > most) break;
  }
  return { layout: layoutOf(placed), rows };
}
