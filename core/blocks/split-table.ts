import type { Draft, DraftCell, Line } from './draft.ts';
import { isTitle } from './heading.ts';

const longestCell = 120;

const isProse = (cell: DraftCell) => cell.text.length > longestCell && cell.text.includes('。');

/** Prose and titles that stand in rows of a table: some reports are one table from end to end. */
function outsideTable(row: readonly DraftCell[]): Line[] | undefined {
  const cells = [...new Set(row)].filter((cell) => cell.text !== '');
  const isOutside = cells.some(isProse) || (cells.length === 1 && cells.some((cell) => isTitle(cell.text)));
  if (!isOutside) return undefined;
  return cells.flatMap(({ text, line = 1, at }) =>
    text.split('\n').map((each) => ({ text: each, line, ...(at && { at }) })),
  );
}

/**
 * Rows of positions to table blocks; rows of prose or titles come out as lines between them.
 * @param line of the table, for rows that have none
 */
export function splitTable(rows: readonly (readonly DraftCell[])[], line: number): (Draft | Line)[] {
  const pieces: (Draft | Line)[] = [];
  let open: (readonly DraftCell[])[] = [];
  const close = () => {
    const first = open[0]?.[0];
    const at = first?.at && { at: first.at };
    if (open.length > 0)
      pieces.push({ kind: 'table', layout: 'grid', rows: open, line: first?.line ?? line, ...at });
    open = [];
  };
  for (const row of rows) {
    const lines = outsideTable(row);
    if (!lines) open.push(row);
    else {
      close();
      for (const each of lines) pieces.push(each);
    }
  }
  close();
  return pieces;
}
