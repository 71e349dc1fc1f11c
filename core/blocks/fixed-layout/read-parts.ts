import { overlaps } from './column-ranges.ts';
import { headerRows, standBeside } from './header-rows.ts';
import type { Box } from './page.ts';
import { boxAroundAll } from './place-on-page.ts';
import { type RowGaps, rowGaps, rowPitch, standsAlone } from './row-gaps.ts';
import { type RowLabels, rowLabels } from './row-labels.ts';
import { type RightEdge, type TableColumn, tableColumns } from './table-columns.ts';
import type { TablePart } from './table-parts.ts';
import { blockOf, type IsParted, type TextBlock } from './text-blocks.ts';
import type { Segment } from './text-rows.ts';
import type { ValueRow } from './value-rows.ts';

/** A row of a table: what stands in each of its columns, and where it stands itself. */
export interface PartRow {
  readonly cells: readonly (TextBlock | undefined)[];
  readonly box: Box;
  /** Whether the places without text may have their text elsewhere. */
  readonly isDoubtful: boolean;
}

/** Columns of a part, and what is known of the text before them. */
interface Known extends RowLabels {
  readonly part: TablePart;
  readonly columns: readonly TableColumn[];
}

const rowOf = (cells: readonly (TextBlock | undefined)[], isDoubtful = false): PartRow => ({
  cells,
  box: boxAroundAll(cells.flatMap((cell) => cell?.box ?? [])),
  isDoubtful,
});

/** Several blocks of one cell. */
const joined = (blocks: readonly TextBlock[]): TextBlock | undefined =>
  blocks.length > 0 ? blockOf(blocks.flatMap(({ lines }) => lines)) : undefined;

/** The figures of a row, each in its column. */
const figuresOf = (row: ValueRow, columns: readonly TableColumn[]): readonly (TextBlock | undefined)[] =>
  columns.map((column) => {
    const value = row.values.find(({ box }) => overlaps(box, column));
    return value && blockOf([value]);
  });

/** Text before the figures that labels none of their rows: the head of its column, labels of groups of rows, rows without any figure. */
function sortOthers({ part, columns, byRow, others }: Known) {
  const head = part.headers.length > 0 ? blockOf(part.headers) : undefined;
  const bands = [...byRow].map(([row, labels]) => ({
    row,
    band: blockOf([...(labels.at(-1)?.lines ?? []), ...row.values]),
  }));
  const heads = others.filter((each) => head && standBeside(each, head));
  const rest = others.filter((each) => !heads.includes(each));
  const groups = rest.flatMap((block) => {
    const row = bands.find(({ band }) => standBeside(block, band))?.row;
    return row ? [{ row, block }] : [];
  });
  const grouped = new Set(groups.map(({ block }) => block));
  const blank = columns.map(() => undefined);
  return { heads, groups, alone: rest.filter((block) => !grouped.has(block)), blank };
}

/**
 * All rows of a part whose columns and labels are known. Labels stand in two columns: those of groups, and those of rows.
 */
function rowsOf(known: Known, gaps: RowGaps): readonly PartRow[] {
  const { part, columns, byRow } = known;
  const { heads, groups, alone, blank } = sortOthers(known);
  const labelled = (group: TextBlock | undefined, label: TextBlock | undefined) =>
    part.labels.length > 0 ? [group, label] : [];
  const headers = headerRows(columns, part.headers);
  const headRows = headers.map((cells, at) =>
    rowOf([...labelled(undefined, at === headers.length - 1 ? joined(heads) : undefined), ...cells]),
  );
  const figureRows = [...byRow].map(([row, labels]) => {
    const own = groups.filter((group) => group.row === row).map(({ block }) => block);
    return rowOf([
      ...labelled(joined([...labels.slice(0, -1), ...own]), labels.at(-1)),
      ...figuresOf(row, columns),
    ]);
  });
  const others = alone.map((block) =>
    rowOf([...labelled(undefined, block), ...blank], !standsAlone(block, known, gaps)),
  );
  return [...headRows, ...figureRows, ...others].toSorted((a, b) => a.box.bottom - b.box.bottom);
}

/** Text beside the header and text below it are two cells, however close. */
function partedByHead({ headers }: TablePart, isRuled: IsParted): IsParted {
  if (headers.length === 0) return isRuled;
  const head = blockOf(headers);
  const isBeside = (segment: Segment) => standBeside(blockOf([segment]), head);
  return (a, b) => isRuled(a, b) || isBeside(a) !== isBeside(b);
}

/** What is around a table. */
export interface TableLimits {
  /** Whether a line lies between two segments. */
  readonly isRuled: IsParted;
  readonly right: RightEdge;
}

/**
 * The rows of the parts of a table without lines; undefined for a part unless its columns and the labels of its rows are
 * proven, so that a place without a figure is a blank cell.
 */
export function readParts(
  parts: readonly TablePart[],
  { isRuled, right }: TableLimits,
): readonly (readonly PartRow[] | undefined)[] {
  const pitch = rowPitch(parts);
  const known = parts.map((part): Known | undefined => {
    const columns = tableColumns(part, right);
    const labels = rowLabels(part, { isParted: partedByHead(part, isRuled), rowPitch: pitch });
    const reach = part.labels.some(({ box }) => box.right > (columns?.[0]?.left ?? 0));
    return columns && labels && !reach ? { ...labels, part, columns } : undefined;
  });
  const gaps = rowGaps(
    known.filter((each) => each !== undefined),
    pitch,
  );
  return known.map((each) => each && rowsOf(each, gaps));
}
