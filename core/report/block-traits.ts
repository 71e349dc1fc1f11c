import { isFilled } from './is-filled.ts';
import { lastColumn, physicalCells } from './physical-cells.ts';
import type { RowCell } from './piece.ts';
import type { TableEntry } from './table-entry.ts';

/** Where the columns of a row stand. */
export interface Columns {
  /** Positions of each column of the form, in its order: several when a span is written out as cells of its own. */
  readonly positions: readonly (readonly number[])[];
  /** Last position of the rows that show it: another row that ends elsewhere is built otherwise. */
  readonly end: number;
}

/** Whether the columns stand in the order of the form. */
export const ascends = ({ positions }: Columns): boolean =>
  positions.every(([column = 0], index) => index === 0 || column > (positions[index - 1]?.[0] ?? 0));

/** What the rows of one block show about those with a certain number of columns. */
export interface BlockTraits {
  /** Columns of the rows that lack no figure, when they are the same in all of them. */
  readonly complete: Columns | undefined;
  /** Whether several complete rows have the same columns. */
  readonly hasCommonStart: boolean;
  /** Whether the figures of those rows, if there are any, begin right behind the label. */
  readonly startAtOnce: boolean;
  /** Whether some row has more cells than columns: spans are written out as blank cells. */
  readonly hasWrittenSpans: boolean;
}

export const noTraits: BlockTraits = {
  complete: undefined,
  hasCommonStart: false,
  startAtOnce: false,
  hasWrittenSpans: false,
};

const isFigure = (cell: RowCell): boolean => isFilled(cell) && !/\p{Script=Han}{2}/u.test(cell.text);

const isSame = (one: Columns, other: Columns): boolean =>
  one.end === other.end && one.positions.join(' ') === other.positions.join(' ');

function columnsOf(filled: readonly RowCell[], values: readonly RowCell[]): Columns {
  return { positions: filled.map((cell) => [cell.column]), end: lastColumn(values) };
}

/** Columns of complete rows, undefined where they differ or there are none. */
function commonColumns(rows: readonly (readonly RowCell[])[]): Columns | undefined {
  const [first, ...others] = rows.map((values) => columnsOf(values.filter(isFigure), values));
  return first !== undefined && others.every((each) => isSame(first, each)) ? first : undefined;
}

/** Rows are as long as their last figure where columns are counted, and as the document has them where columns are proven. */
function ownCells({ layout, values }: TableEntry): readonly RowCell[] {
  return layout === 'grid' ? physicalCells(values) : values.slice(0, values.findLastIndex(isFilled) + 1);
}

function traitsOf(entries: readonly TableEntry[], wanted: number): BlockTraits {
  const complete = entries
    .map((entry) => entry.values)
    .filter((values) => values.filter(isFigure).length === wanted);
  const common = commonColumns(complete);
  return {
    complete: common,
    hasCommonStart: common !== undefined && complete.length > 1,
    startAtOnce:
      complete.length > 0 && complete.every((values) => values[0] !== undefined && isFigure(values[0])),
    hasWrittenSpans: entries.some((entry) => ownCells(entry).length > wanted),
  };
}

/**
 * The traits of each block.
 * @param hasWidth whether the form gives the row of an entry as many columns as `wanted`
 */
export function blockTraits(
  entries: readonly TableEntry[],
  wanted: number,
  hasWidth: (entry: TableEntry) => boolean,
): ReadonlyMap<number, BlockTraits> {
  const byBlock = Map.groupBy(entries, (entry) => entry.block);
  return new Map(
    [...byBlock].map(([block, own]) => [block, traitsOf(own.filter(hasWidth), wanted)] as const),
  );
}
