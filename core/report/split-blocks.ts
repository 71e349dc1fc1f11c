import type { Block, GridCell, TableBlock } from '../blocks/block.ts';
import { longestLabel } from './label-key.ts';
import type { Piece, RowCell } from './piece.ts';
import { readSpacedRow } from './read-spaced-row.ts';
import { splitText } from './split-text.ts';

/** The cells of a row, each once; `above` is the row before it. */
function cellsOf(row: readonly GridCell[], above: readonly GridCell[] | undefined): RowCell[] {
  const cells: RowCell[] = [];
  let start = 0;
  for (const [column, cell] of row.entries()) {
    if (row[column + 1] === cell) continue;
    const { text, place, named } = cell;
    const span = column - start + 1;
    const repeated = above?.[start] === cell;
    cells.push({ text, place, column: start, span, repeated, ...(named && { named }) });
    start = column + 1;
  }
  return cells;
}

/** A row that holds nothing but one long text is prose in a table used for layout. */
function proseOf(cells: readonly RowCell[]): RowCell | undefined {
  const [only, ...others] = cells.filter((cell) => cell.text !== '');
  if (only === undefined || others.length > 0 || only.repeated || only.named) return undefined;
  return only.text.length > longestLabel ? only : undefined;
}

function* splitTable(table: TableBlock, block: number): Generator<Piece> {
  let above: readonly GridCell[] | undefined;
  for (const row of table.grid.rows) {
    const cells = cellsOf(row, above);
    above = row;
    const prose = proseOf(cells);
    const [only] = cells;
    const spaced = table.layout === 'grid' || !only ? undefined : readSpacedRow(only.text, only.place, block);
    if (prose !== undefined) yield* splitText(prose.text, prose.place, block);
    else if (spaced !== undefined && cells.slice(1).every((cell) => cell.text === '')) yield spaced;
    else yield { kind: 'row', layout: table.layout, cells, block, place: cells[0]?.place ?? table.place };
  }
}

const linesOf = (block: Block) => (block.kind === 'paragraph' ? block.lines : undefined);

/** Blocks cut into lines, rows and pictures, so that a section may begin anywhere in a block. */
export function* splitBlocks(blocks: readonly Block[]): Generator<Piece> {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table') yield* splitTable(block, index);
    else if (block.kind === 'image') yield { kind: 'image', text: block.text, place: block.place };
    else yield* splitText(block.text, block.place, index, linesOf(block));
  }
}
