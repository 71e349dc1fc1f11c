import type { Draft, DraftCell, Line } from './draft.ts';
import { isTitle } from './heading.ts';

const longestCell = 120;

const isProse = (cell: DraftCell) => cell.text.length > longestCell && cell.text.includes('。');

/** Whether prose or a title stands in a row: some reports are one table from end to end. */
function isOutside(row: readonly DraftCell[]): boolean {
  const cells = [...new Set(row)].filter((cell) => cell.text !== '');
  return cells.some(isProse) || (cells.length === 1 && cells.some((cell) => isTitle(cell.text)));
}

const linesOf = ({ text, line = 1, at }: DraftCell): readonly Line[] =>
  text === '' ? [] : text.split('\n').map((each) => ({ text: each, line, ...(at && { at }) }));

/**
 * Rows of positions to table blocks; rows of prose or titles come out as lines between them. A cell that reaches down from
 * one piece into the next is said once, where it begins.
 * @param line of the table, for rows that have none
 */
export function splitTable(rows: readonly (readonly DraftCell[])[], line: number): (Draft | Line)[] {
  const pieces: (Draft | Line)[] = [];
  const said = new Set<DraftCell>();
  let open: (readonly DraftCell[])[] = [];
  const isFresh = (cell: DraftCell) => !said.has(cell);
  const say = (row: readonly DraftCell[]) => {
    for (const cell of row) said.add(cell);
  };
  const close = () => {
    const first = open.flatMap(
      (row) => row.find((cell) => cell.line !== undefined && isFresh(cell)) ?? [],
    )[0];
    const at = first?.at && { at: first.at };
    if (open.length > 0)
      pieces.push({ kind: 'table', layout: 'grid', rows: open, line: first?.line ?? line, ...at });
    open.forEach(say);
    open = [];
  };
  for (const row of rows) {
    if (!isOutside(row)) open.push(row);
    else {
      close();
      for (const cell of new Set(row.filter(isFresh))) pieces.push(...linesOf(cell));
      say(row);
    }
  }
  close();
  return pieces;
}
