/** Positions that differ by less are one: rows are moved a little against one another, and no figure is so narrow (2 mm). */
const near = 120;

/** The nearest edge before each edge, in any of the rows that have it. */
function edgesBefore(rows: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const before = new Map<number, number>();
  for (const row of rows) {
    for (const [index, edge] of row.entries()) {
      before.set(edge, Math.max(before.get(edge) ?? -Infinity, row[index - 1] ?? -Infinity));
    }
  }
  return before;
}

/**
 * The columns of a table whose rows only say where the edges of their cells are: for each edge, before which column it
 * stands. Edges that are near one another are the same, unless they are of the same row.
 * @param rows edges from left to right, in twips, each larger than the one before
 */
export function columnEdges(rows: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const before = edgesBefore(rows);
  const columns = new Map<number, number>();
  let start = -Infinity;
  let column = -1;
  for (const edge of [...before.keys()].toSorted((a, b) => a - b)) {
    if (edge - start > near || (before.get(edge) ?? start) >= start) {
      start = edge;
      column += 1;
    }
    columns.set(edge, column);
  }
  return columns;
}
