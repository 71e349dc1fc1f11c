import { findExactLabel } from './find-label.ts';
import { isFilled } from './is-filled.ts';
import type { LabelUse } from './label-index.ts';
import { labelKey } from './label-key.ts';
import { lastColumn } from './physical-cells.ts';
import type { RowCell } from './piece.ts';

/** A column by what its header cells say from top to bottom. */
export interface HeaderColumn {
  readonly column: number;
  /** Where the lowest header cell of the column begins: further left when it spans columns. */
  readonly start: number;
  /** Row of that cell. */
  readonly row: number | undefined;
  /** All header cells above the column, joined. */
  readonly text: string;
  /** What the end of that text heads, when it is a column of the form. */
  readonly uses: readonly LabelUse[];
  /** Whether the lowest header cell is any label of the form. */
  readonly isKnown: boolean;
}

/** The header rows above rows of figures. */
export interface Header {
  readonly columns: readonly HeaderColumn[];
  /** Last position of the lowest header row, from 0. */
  readonly end: number;
}

/** A label is cut over at most so many header rows. */
const mostParts = 10;

export const noHeader: Header = { columns: [], end: -1 };

type Stack = readonly RowCell[];

const isColumn = (use: LabelUse): boolean => use.kind === 'column';

/** Labels printed letter by letter down the column, or split over two rows, are whole only when joined from below. */
function usesOf(stack: Stack): readonly LabelUse[] {
  let found: readonly LabelUse[] = stack.at(-1)?.uses?.filter(isColumn) ?? [];
  for (let parts = 2; parts <= Math.min(mostParts, stack.length); parts += 1) {
    const joined = stack.slice(-parts).map((cell) => cell.text);
    const uses = findExactLabel(labelKey(joined.join('')))?.filter(isColumn) ?? [];
    if (uses.length > 0) found = uses;
  }
  return found;
}

function describeColumn(column: number, stack: Stack): HeaderColumn {
  const lowest = stack.at(-1);
  const uses = usesOf(stack);
  return {
    column,
    start: lowest?.column ?? column,
    row: lowest?.place.row,
    text: stack.map((cell) => cell.text).join(''),
    uses,
    isKnown: uses.length > 0 || lowest?.uses !== undefined,
  };
}

/** The header rows above the rows that follow, column by column; rows that repeat a spanning cell count it once. */
export function readHeader(rows: readonly (readonly RowCell[])[]): Header {
  const stacks = new Map<number, RowCell[]>();
  for (const cell of rows.flat()) {
    if (cell.text === '' || (cell.repeated && stacks.has(cell.column))) continue;
    for (let column = cell.column; column < cell.column + cell.span; column += 1) {
      const stack = stacks.get(column) ?? [];
      stack.push(cell);
      stacks.set(column, stack);
    }
  }
  const columns = [...stacks]
    .sort(([one], [other]) => one - other)
    .map(([column, stack]) => describeColumn(column, stack));
  return { columns, end: lastColumn(rows.findLast((cells) => cells.some(isFilled)) ?? []) };
}
