import { mergeRanges, overlaps, type Range, rangesOf, unite } from './column-ranges.ts';
import { lowestCells } from './lowest-cells.ts';
import type { TablePart } from './table-parts.ts';
import { blockOf, type TextBlock } from './text-blocks.ts';
import type { Segment } from './text-rows.ts';

/** A column of figures: where its figures and its own header stand. */
export interface TableColumn extends Range {
  /** The lowest cell above it. */
  readonly header: TextBlock | undefined;
}

/** So many rows with a figure in each column prove the columns, where no header does; if there are fewer rows, all of them. */
const fewestFull = 2;
/** Columns of the figures, and of headers that stand over none: from below, so that what spans several columns comes after them. */
function rangesOfPart({ valueRows, headers }: TablePart): readonly Range[] {
  let ranges = mergeRanges(valueRows.flatMap(({ values }) => values.map(({ box }) => box)));
  for (const header of headers.toSorted((a, b) => b.y - a.y)) {
    if (rangesOf(ranges, header).length === 0) ranges = mergeRanges([...ranges, header.box]);
  }
  return ranges;
}

const areApart = (ranges: readonly Range[]): boolean =>
  ranges.every((range, index) => index === 0 || !overlaps(ranges[index - 1] ?? range, range));

/** Whether each figure of each row stands in a column of its own. */
function holdFigures(ranges: readonly Range[], { valueRows }: TablePart): boolean {
  return valueRows.every(({ values }) => {
    const columns = values.map((value) => rangesOf(ranges, value));
    return columns.every(({ length }) => length === 1) && new Set(columns.flat()).size === values.length;
  });
}

function columnsOf(ranges: readonly Range[], headers: readonly Segment[]): readonly TableColumn[] {
  const over = ranges.map((_, index) =>
    headers.filter((header) => rangesOf(ranges, header).join() === `${index}`),
  );
  return lowestCells(ranges, over).map((lines, index) => {
    const header = lines.length > 0 ? blockOf(lines) : undefined;
    const range = ranges[index] ?? { left: 0, right: 0 };
    return { ...(header ? unite(range, header.box) : range), header };
  });
}

/** The edge of a page, and where the margin before it begins. */
export interface RightEdge {
  readonly edge: number;
  readonly margin: number;
}

/** Word processors let tables stick out of the margins by so many points. */
const ofMargin = 12;

/**
 * Whether a table is wider than its page, so that some figures are not seen: text reaches the edge, or the last column has a
 * header in the margin and no figure.
 */
function isCutOff(columns: readonly TableColumn[], part: TablePart, { edge, margin }: RightEdge): boolean {
  const figures = part.valueRows.flatMap(({ values }) => values);
  if ([...part.headers, ...figures].some(({ box, height }) => box.right > edge - height)) return true;
  const last = columns.at(-1);
  return (
    last !== undefined && last.right > margin + ofMargin && !figures.some(({ box }) => overlaps(last, box))
  );
}

/**
 * The columns of figures of a part; undefined when they are not proven: some figures reach into another column, or neither a
 * header over each column nor rows with a figure in each say how many there are.
 */
export function tableColumns(part: TablePart, right: RightEdge): readonly TableColumn[] | undefined {
  const ranges = rangesOfPart(part);
  const columns = columnsOf(ranges, part.headers);
  if (columns.length === 0 || !holdFigures(ranges, part) || !areApart(columns)) return undefined;
  if (isCutOff(columns, part, right)) return undefined;
  const isHeaded = columns.every(({ header }) => header !== undefined);
  const full = part.valueRows.filter(({ values }) => values.length === columns.length);
  return isHeaded || full.length >= Math.min(fewestFull, part.valueRows.length) ? columns : undefined;
}
