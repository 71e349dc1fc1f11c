import { overlaps, type Range, unite } from './column-ranges.ts';
import { mayGoOn } from './text-blocks.ts';
import type { Segment } from './text-rows.ts';

/** By how much the distance of the lines of one header may grow from line to line. */
const samePitch = 1.2;

interface Growing {
  readonly range: Range;
  /** From top to bottom. */
  readonly lines: readonly Segment[];
  /** What is left over the column, from the lowest. */
  readonly rest: readonly Segment[];
}

/** The next line over a column, if it may be of one cell with those below it. */
function nextLine({ lines, rest }: Growing): Segment | undefined {
  const [[line], [top, next]] = [rest, lines];
  if (!line || !top) return line;
  const pitch = next ? (next.y - top.y) * samePitch : Number.POSITIVE_INFINITY;
  return mayGoOn(line, top) && top.y - line.y <= pitch ? line : undefined;
}

function grow(columns: readonly Growing[]): readonly Growing[] {
  return columns.map((column, index) => {
    const line = nextLine(column);
    const beside = [columns[index - 1], columns[index + 1]];
    if (!line || beside.some((other) => other && overlaps(other.range, line.box)))
      return { ...column, rest: [] };
    return {
      range: unite(column.range, line.box),
      lines: [line, ...column.lines],
      rest: column.rest.slice(1),
    };
  });
}

/**
 * For each column the lowest lines over it that are one cell, from top to bottom. What reaches over a column beside it, as far as
 * that is known from the lines below, is a cell above.
 */
export function lowestCells(
  ranges: readonly Range[],
  over: readonly (readonly Segment[])[],
): readonly (readonly Segment[])[] {
  let columns: readonly Growing[] = ranges.map((range, index) => ({
    range,
    lines: [],
    rest: (over[index] ?? []).toSorted((a, b) => b.y - a.y),
  }));
  while (columns.some(({ rest }) => rest.length > 0)) columns = grow(columns);
  return columns.map(({ lines }) => lines);
}
