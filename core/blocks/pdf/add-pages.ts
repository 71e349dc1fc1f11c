import type { Place } from '../../problem.ts';
import type { Block, GridCell, ParsedDocument, TableBlock } from '../block.ts';

/** Adds its page to every place of a document; `firstLines` has the number of the first line of each page. */
export function addPages(document: ParsedDocument, firstLines: readonly number[]): ParsedDocument {
  const placed = (place: Place): Place => {
    if (place.line === undefined) return place;
    const { line } = place;
    return { ...place, page: Math.max(1, firstLines.findLastIndex((first) => first <= line) + 1) };
  };
  const cells = new Map<GridCell, GridCell>();
  const placedCell = (cell: GridCell): GridCell => {
    const known = cells.get(cell);
    if (known) return known;
    const fresh = { ...cell, place: placed(cell.place) };
    cells.set(cell, fresh);
    return fresh;
  };
  const placedTable = (table: TableBlock): TableBlock => ({
    ...table,
    place: placed(table.place),
    grid: { ...table.grid, rows: table.grid.rows.map((row) => row.map(placedCell)) },
  });
  const placedBlock = (block: Block): Block =>
    block.kind === 'table' ? placedTable(block) : { ...block, place: placed(block.place) };
  return { ...document, blocks: document.blocks.map(placedBlock) };
}
