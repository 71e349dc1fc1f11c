import { overlaps } from './column-ranges.ts';
import type { TablePart } from './table-parts.ts';
import { blockOf, type IsParted, mayGoOn, type TextBlock, textBlocks } from './text-blocks.ts';
import type { Segment } from './text-rows.ts';
import type { ValueRow } from './value-rows.ts';

/** Labels of the rows of figures. */
export interface RowLabels {
  /** For each row its blocks from left to right; the last one is its own label, those before it are of groups of rows. */
  readonly byRow: ReadonlyMap<ValueRow, readonly TextBlock[]>;
  /** Blocks of no row of figures. */
  readonly others: readonly TextBlock[];
}

/** Share of the height of a sign by which figures may stand off the place in their label that they stand beside. */
const sameHeight = 0.3;

/** Beside which of the lines of their label figures stand. */
type Align = 'middle' | 'top' | 'bottom';
const aligns: readonly Align[] = ['middle', 'top', 'bottom'];

/** What keeps lines apart. */
export interface LabelLimits {
  readonly isParted: IsParted;
  /** Least distance of two rows: lines as far apart may be two rows, unless figures stand between them. */
  readonly rowPitch: number;
}

/** The lines of labels that are not yet given to a row. */
interface Pool extends LabelLimits {
  readonly lines: readonly Segment[];
  readonly used: Set<Segment>;
}

const isBeside = (y: number, row: ValueRow): boolean => Math.abs(y - row.y) <= row.height * sameHeight;

/** The next free line that goes on with a line, below it or above it. */
function nextTo(line: Segment, pool: Pool, side: 'above' | 'below'): Segment | undefined {
  const goesOn = (a: Segment, b: Segment) => mayGoOn(a, b) && !pool.isParted(a, b);
  const free = pool.lines.filter((other) => !pool.used.has(other));
  return side === 'above'
    ? free.findLast((other) => goesOn(other, line))
    : free.find((other) => goesOn(line, other));
}

/** Lines that figures stand beside, or between: those that labels begin with to be put together. */
function seedsOf(row: ValueRow, align: Align, pool: Pool): readonly (readonly Segment[])[] {
  const beside = pool.lines.filter((line) => isBeside(line.y, row));
  const own = beside.map((line) => [line]);
  if (align !== 'middle') return own;
  const pairs = pool.lines.flatMap((line) => {
    const next =
      line.y < row.y && !beside.some((other) => overlaps(line.box, other.box))
        ? nextTo(line, pool, 'below')
        : undefined;
    return next && isBeside((line.y + next.y) / 2, row) ? [[line, next]] : [];
  });
  return [...own, ...pairs];
}

/** Share by which the distances of the lines of one label may differ, and points by which they are less than those of rows. */
const samePitch = 1.2;
const lessPitch = 0.5;

/** The lines of a label with those next to them on the sides that it may have more of, as far as they are near enough. */
function withNext(lines: readonly Segment[], align: Align, pool: Pool) {
  const [first, second, last] = [lines[0], lines[1], lines.at(-1)];
  const own = first && second ? (second.y - first.y) * samePitch : 0;
  const furthest = Math.max(own, pool.rowPitch - lessPitch);
  const upper = first && align !== 'top' ? nextTo(first, pool, 'above') : undefined;
  const lower = last && align !== 'bottom' ? nextTo(last, pool, 'below') : undefined;
  return {
    upper: upper && first && first.y - upper.y < furthest ? upper : undefined,
    lower: lower && last && lower.y - last.y < furthest ? lower : undefined,
  };
}

/** A label grown by its next lines; undefined when there are none with which its figures still stand where they do. */
function grow(
  lines: readonly Segment[],
  row: ValueRow,
  align: Align,
  pool: Pool,
): readonly Segment[] | undefined {
  const { upper, lower } = withNext(lines, align, pool);
  if (align !== 'middle') return upper ? [upper, ...lines] : lower && [...lines, lower];
  if (!upper || !lower || !isBeside((upper.y + lower.y) / 2, row)) return undefined;
  return [upper, ...lines, lower];
}

/** Gives each row the lines that its figures stand beside, then again and again those next to them, as long as any are left. */
function dealOut({ valueRows, labels }: TablePart, align: Align, limits: LabelLimits): RowLabels {
  const pool: Pool = { ...limits, lines: labels, used: new Set() };
  const take = (lines: readonly Segment[]) => {
    for (const line of lines) pool.used.add(line);
    return lines;
  };
  const byRow = new Map(valueRows.map((row) => [row, seedsOf(row, align, pool).map(take)]));
  for (let hasGrown = true; hasGrown; ) {
    hasGrown = false;
    for (const [row, blocks] of byRow) {
      const grown = blocks.map((lines) => grow(lines, row, align, pool));
      hasGrown ||= grown.some((lines) => lines !== undefined);
      byRow.set(
        row,
        blocks.map((lines, at) => take(grown[at] ?? lines)),
      );
    }
  }
  const rest = labels.filter((line) => !pool.used.has(line));
  const inOrder = (blocks: readonly (readonly Segment[])[]) =>
    blocks.map(blockOf).toSorted((a, b) => a.box.left - b.box.left);
  return {
    byRow: new Map([...byRow].map(([row, blocks]) => [row, inOrder(blocks)])),
    others: textBlocks(rest, limits.rowPitch - lessPitch, limits.isParted),
  };
}

const linesOf = (blocks: readonly TextBlock[]): number =>
  blocks.reduce((sum, { lines }) => sum + lines.length, 0);

/**
 * The labels of the rows of a part: lines in whose middle, or beside whose first or last one, their figures stand. Which of
 * these holds is seen by what leaves least text over. Undefined when some rows have labels and others have none.
 */
export function rowLabels(part: TablePart, limits: LabelLimits): RowLabels | undefined {
  const dealt = aligns.map((align) => dealOut(part, align, limits));
  const [best] = dealt.toSorted((a, b) => linesOf(a.others) - linesOf(b.others));
  const counts = [...(best?.byRow.values() ?? [])].map((blocks) => blocks.length);
  return part.labels.length === 0 || counts.every((count) => count > 0) ? best : undefined;
}
