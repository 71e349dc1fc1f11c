import { joinBroken } from './join-broken.ts';
import { joinClose } from './join-close.ts';
import type { Segment, TextRow } from './text-rows.ts';
import { type ValueRow, valueRow, valueStart } from './value-rows.ts';

/** Rows of figures with the header above them: a table may have several headers, each for the rows below it. */
export interface TablePart {
  /** All rows, in their order. */
  readonly rows: readonly TextRow[];
  readonly valueRows: readonly ValueRow[];
  /** What stands above the figures, in rows without any. */
  readonly headers: readonly Segment[];
  /** What stands before the figures, from top to bottom: labels of rows and of groups of rows, and the head of their column. */
  readonly labels: readonly Segment[];
}

const endOf = ({ box }: Segment): number => box.right;
const most = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);

/** Where labels end and figures begin. */
interface Bounds {
  readonly labelEnd: number;
  readonly valueStart: number;
}

function boundsOf(rows: readonly TextRow[]): Bounds {
  const start = valueStart(rows);
  const labels = rows.flatMap((row) => valueRow(row, { from: start })?.labels ?? []);
  return { valueStart: start, labelEnd: Math.min(most(labels.map(endOf)), start) };
}

/** Whether text of a row without figures stands, at least with its end, above figures. */
const isHeader = ({ box, height }: Segment, bounds: Bounds): boolean =>
  box.left >= bounds.labelEnd - height / 2 || box.right > bounds.valueStart;

/** A row that is one of figures, and one that is not. */
type Sorted = { readonly row: TextRow; readonly figures: ValueRow | undefined };

function partOf(rows: readonly Sorted[], bounds: Bounds): TablePart {
  const valueRows = joinBroken(rows.flatMap(({ figures }) => figures ?? []));
  const others = rows.filter(({ figures }) => !figures).map(({ row }) => row.segments);
  const before = others.flatMap((each) => joinClose(each.filter((segment) => !isHeader(segment, bounds))));
  const labels = [...before, ...valueRows.flatMap((row) => row.labels)];
  return {
    rows: rows.map(({ row }) => row),
    valueRows,
    headers: others.flatMap((each) => each.filter((segment) => isHeader(segment, bounds))),
    labels: labels.toSorted((a, b) => a.y - b.y || a.box.left - b.box.left),
  };
}

/** Lines of one header are at most so many times the height of their signs apart; between others stand rows without a figure. */
const furthest = 2.5;

/** Cuts a table above each of its headers: rows without figures that reach to where figures stand. */
export function tableParts(rows: readonly TextRow[]): readonly TablePart[] {
  const bounds = boundsOf(rows);
  const parts: Sorted[][] = [[]];
  let head: TextRow | undefined;
  for (const row of rows) {
    const figures = valueRow(row, { from: bounds.valueStart });
    const isHead = !figures && row.segments.some((segment) => isHeader(segment, bounds));
    const goesOn = head !== undefined && row.y - head.y < row.height * furthest;
    if (isHead && !goesOn) parts.push([]);
    parts.at(-1)?.push({ row, figures });
    if (isHead) head = row;
    else if (figures) head = undefined;
  }
  return parts.filter((part) => part.length > 0).map((part) => partOf(part, bounds));
}
