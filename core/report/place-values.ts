import { ascends, type Columns } from './block-traits.ts';
import { cellsAt } from './cells-at.ts';
import type { ColumnPlan } from './column-plan.ts';
import { isFilled } from './is-filled.ts';
import { isLetter } from './is-letter.ts';
import { lastColumn, physicalCells } from './physical-cells.ts';
import type { RowCell } from './piece.ts';
import type { TableEntry } from './table-entry.ts';

/**
 * Why the values of a row cannot be told apart: there are none; there are fewer than columns, in the order of the form; they
 * may stand in other columns or in another order; there are more than columns.
 */
export type Loss = 'vanished' | 'positions-lost' | 'order-lost' | 'too-many';

/** One cell for each column asked for, or why there is none. */
export type PlacedValues = readonly RowCell[] | Loss;

const isNote = ({ text }: RowCell): boolean => isLetter(text) || /\p{Script=Han}{2}/u.test(text.slice(0, 20));

/** Notes before the figures, or letters of a header, are no value when the figures alone are as many as the columns. */
function withoutNotes(values: readonly RowCell[], wanted: number): readonly RowCell[] {
  const last = values.findLastIndex(isNote);
  const isHeader = values.slice(0, last + 1).every((cell) => isNote(cell) || !isFilled(cell));
  const behind = values.findIndex((cell, index) => index > last && isFilled(cell));
  const starts = [values.findIndex((cell) => !isNote(cell)), ...(isHeader ? [last + 1, behind] : [])];
  const start = last === -1 ? undefined : starts.find((each) => each > 0 && values.length - each === wanted);
  return start === undefined ? values : values.slice(start);
}

/** Two figures in one cell: where columns are counted, one of them may be that of a cell beside it. */
const holdsSeveral = (cell: RowCell): boolean => /\p{Nd}\s+\p{Nd}/u.test(cell.text);

/** Cells from the first that is filled to the last. */
const filledRange = (values: readonly RowCell[]): readonly RowCell[] =>
  values.slice(Math.max(0, values.findIndex(isFilled)), values.findLastIndex(isFilled) + 1);

/** As by the header, where columns are counted: every column of the header has its value, in the same order. */
function dealByHeader(
  values: readonly RowCell[],
  header: Columns,
  { extras }: ColumnPlan,
): readonly RowCell[] | undefined {
  const columns = [...header.positions.flat(), ...extras].sort((one, other) => one - other);
  const filled = values.filter(isFilled);
  if (filled.length !== columns.length) return undefined;
  const dealt = filled.map((cell, index) => ({ ...cell, column: columns[index] ?? 0, span: 1 }));
  return cellsAt(dealt, header.positions, extras);
}

/** Columns that are not those of the form: only the header tells which value is whose. */
function placeByHeader({ layout, values }: Row, header: Columns, plan: ColumnPlan): PlacedValues {
  if (layout !== 'grid') return dealByHeader(values, header, plan) ?? 'order-lost';
  const isBuiltAlike = lastColumn(values) === header.end;
  return (isBuiltAlike && cellsAt(values, header.positions, plan.extras)) || 'order-lost';
}

const untilLastFilled = (values: readonly RowCell[]): readonly RowCell[] =>
  values.slice(0, values.findLastIndex(isFilled) + 1);

/** The columns of complete rows, where columns are counted: a blank at the right is proven only if spans are written out. */
function placeLikeComplete(
  values: readonly RowCell[],
  complete: Columns,
  hasWrittenSpans: boolean,
): PlacedValues | undefined {
  const end = lastColumn(values);
  if (end > complete.end) return 'positions-lost';
  const placed = cellsAt(values, complete.positions);
  const last = placed?.at(-1);
  if (placed === undefined || last === undefined) return undefined;
  const proven = hasWrittenSpans && end === complete.end ? values : untilLastFilled(values);
  return proven.includes(last) ? placed : 'positions-lost';
}

/** Counted columns: blanks at the right may be padding, so that the last figure proves the count. */
function placeCounted(values: readonly RowCell[], { wanted, traits }: ColumnPlan): PlacedValues {
  const { complete, hasWrittenSpans } = traits;
  const placed = complete && placeLikeComplete(values, complete, hasWrittenSpans);
  if (placed !== undefined) return placed;
  const kept = untilLastFilled(values);
  const isBare = physicalCells(values).length === wanted && !hasWrittenSpans;
  const startsAtOnce = (kept[0] && isFilled(kept[0])) || (traits.startAtOnce && isBare);
  if (kept.length === wanted && startsAtOnce) return kept;
  return kept.length === 0 ? 'vanished' : 'positions-lost';
}

/** Proven columns: those of complete rows or of the header, as long as the row is built as they are. */
function placeProven(values: readonly RowCell[], plan: ColumnPlan): PlacedValues {
  const { wanted, traits } = plan;
  const own = physicalCells(values);
  const end = lastColumn(own);
  const isWhole = own.length === values.length || end === (traits.complete ?? plan.header)?.end;
  if (own.length === wanted && own.length === values.length) return own;
  if (own.length >= wanted && isWhole && !own.some(isFilled)) return own.slice(0, wanted);
  for (const columns of [traits.complete, plan.header]) {
    const placed = columns?.end === end ? cellsAt(own, columns.positions) : undefined;
    if (placed !== undefined) return placed;
  }
  return 'positions-lost';
}

/**
 * As many figures as columns with nothing between them: whatever is blank beside them belongs to no column. Blanks
 * before them are spans written out, if other rows or the header say so: they may also be the first column.
 */
function placeFilled(values: readonly RowCell[], { wanted, traits, header }: ColumnPlan): PlacedValues {
  const range = filledRange(values);
  const isSure = range[0] === values[0] || wanted === 1 || traits.hasCommonStart;
  if (range.every(isFilled) && isSure) return range;
  return (header && cellsAt(values, header.positions)) ?? 'positions-lost';
}

type Row = Pick<TableEntry, 'labels' | 'values' | 'layout'>;

const isRowLabel = (cell: RowCell | undefined): boolean =>
  cell?.uses?.some((use) => use.kind === 'row') ?? false;

/** Cells one by one, as many as the row has columns; a doubtful blank in front counts behind the label of a row only. */
function placeStream({ labels, values }: Row, { wanted }: ColumnPlan): PlacedValues {
  const [first] = values;
  const isDoubtful = first?.text === '' && first.place.line === undefined && !isRowLabel(labels.at(-1));
  if (!isDoubtful && values.length === wanted) return values;
  const own = untilLastFilled(values).slice(isDoubtful ? 1 : 0);
  if (own.length === wanted && (isDoubtful || own.every(isFilled))) return own;
  return values.length === 0 ? 'vanished' : 'positions-lost';
}

const places = { grid: placeProven, rows: placeCounted } as const;

/**
 * Tells the values of one row apart: by count where the count proves it, else by the columns of complete rows or of
 * the header, never by guessing. Columns in another order than the form's are read by their header alone.
 */
export function placeValues(entry: Row, plan: ColumnPlan): PlacedValues {
  const { layout } = entry;
  const named = entry.values.filter((cell) => cell.named !== undefined);
  if (named.length === plan.wanted) return named;
  const values = withoutNotes(entry.values, plan.wanted);
  const { header } = plan;
  if (layout !== 'stream' && header && (plan.extras.size > 0 || plan.hasRepeats || !ascends(header)))
    return placeByHeader({ ...entry, values }, header, plan);
  if (!plan.isInOrder) return 'order-lost';
  const filled = values.filter(isFilled);
  if (filled.length > plan.wanted || (layout !== 'grid' && filled.some(holdsSeveral))) return 'too-many';
  if (layout === 'stream') return placeStream({ ...entry, values }, plan);
  return filled.length === plan.wanted ? placeFilled(values, plan) : places[layout](values, plan);
}
