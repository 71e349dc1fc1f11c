import { overlaps } from './column-ranges.ts';
import { boxAroundAll } from './place-on-page.ts';
import type { Segment } from './text-rows.ts';
import type { ValueRow } from './value-rows.ts';

/** Share of the height of a sign that two rows are apart at least: what stands closer are the lines of one cell. */
const closest = 0.95;

/** Figures of one row, each once; a number of several lines is one that cannot be read. */
function stack(values: readonly Segment[]): readonly Segment[] {
  const stacks: Segment[][] = [];
  for (const value of values.toSorted((a, b) => a.box.left - b.box.left)) {
    const open = stacks.find((each) => each.some((other) => overlaps(other.box, value.box)));
    if (open) open.push(value);
    else stacks.push([value]);
  }
  return stacks.flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? [];
    const lines = [first, ...others];
    const box = boxAroundAll(lines.map((line) => line.box));
    return { ...first, text: '\ufffd', box, runs: lines.flatMap(({ runs }) => runs) };
  });
}

/**
 * Rows of figures, those that stand less than a line apart as one: a number that did not fit into its column stands above and
 * below the others of its row.
 */
export function joinBroken(rows: readonly ValueRow[]): readonly ValueRow[] {
  const groups: ValueRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1)?.at(-1);
    const isSame = last && last.page === row.page && row.y - last.y < row.height * closest;
    if (isSame) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    const values = group.length > 1 ? stack(group.flatMap((row) => row.values)) : first.values;
    return { ...first, y: (first.y + last.y) / 2, labels: group.flatMap(({ labels }) => labels), values };
  });
}
