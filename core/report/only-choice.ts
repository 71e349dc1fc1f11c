/** A choice, and what it adds to each of some sums. */
export interface Option<T> {
  readonly choice: T;
  readonly adds: readonly number[];
}

type Options<T> = readonly Option<T>[];

/** The least and the most that can be added to each sum. */
interface Range {
  readonly least: readonly number[];
  readonly most: readonly number[];
}

const plus = (one: readonly number[], other: readonly number[]): readonly number[] =>
  one.map((figure, at) => figure + (other[at] ?? 0));
const minus = (one: readonly number[], other: readonly number[]): readonly number[] =>
  one.map((figure, at) => figure - (other[at] ?? 0));
const both = (one: Range, other: Range): Range => ({
  least: plus(one.least, other.least),
  most: plus(one.most, other.most),
});
const nothing = (sums: readonly number[]): Range => ({
  least: sums.map(() => 0),
  most: sums.map(() => 0),
});

const rangeOf = <T>(options: Options<T>, sums: readonly number[]): Range => ({
  least: sums.map((_, at) => options.reduce((least, { adds }) => Math.min(least, adds[at] ?? 0), Infinity)),
  most: sums.map((_, at) => options.reduce((most, { adds }) => Math.max(most, adds[at] ?? 0), -Infinity)),
});

/** Whether sums can still become zero when something of a range is added. */
const canHold = (sums: readonly number[], { least, most }: Range): boolean =>
  sums.every((sum, at) => sum + (least[at] ?? 0) <= 0 && sum + (most[at] ?? 0) >= 0);

/** Without options that nothing in the other lines can make up for, until there are no such. */
function narrow<T>(lines: readonly Options<T>[], sums: readonly number[]): readonly Options<T>[] {
  if (lines.some(({ length }) => length === 0)) return lines;
  const ranges = lines.map((options) => rangeOf(options, sums));
  const all = ranges.reduce(both, nothing(sums));
  const narrower = lines.map((options, index) => {
    const { least, most } = ranges[index] ?? all;
    const others = { least: minus(all.least, least), most: minus(all.most, most) };
    return options.filter(({ adds }) => canHold(plus(sums, adds), others));
  });
  const isSame = narrower.every((options, index) => options.length === lines[index]?.length);
  return isSame ? lines : narrow(narrower, sums);
}

/** Options that add the same: where one makes the sums zero, the others do. */
interface Group<T> extends Option<T> {
  readonly isSole: boolean;
}

function grouped<T>(options: Options<T>): readonly Group<T>[] {
  const groups = Map.groupBy(options, ({ adds }) => adds.join(' '));
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, isSole: others.length === 0 }],
  );
}

/**
 * Ways to take an option of each line so that all sums become zero, no more than two of them.
 * @returns undefined when the limit was reached
 */
function waysOf<T>(lines: readonly (readonly Group<T>[])[], sums: readonly number[], limit: number) {
  const behind = [nothing(sums)];
  for (const options of lines.toReversed())
    behind.unshift(both(behind[0] ?? nothing(sums), rangeOf(options, sums)));
  const found: (readonly Group<T>[])[] = [];
  let tried = 0;
  const takeFrom = (at: number, reached: readonly number[], taken: readonly Group<T>[]): void => {
    tried += 1;
    if (found.length > 1 || tried > limit || !canHold(reached, behind[at] ?? nothing(sums))) return;
    const options = lines[at];
    if (options === undefined)
      found.push(...(taken.every(({ isSole }) => isSole) ? [taken] : [taken, taken]));
    for (const option of options ?? []) takeFrom(at + 1, plus(reached, option.adds), [...taken, option]);
  };
  takeFrom(0, sums, []);
  return tried > limit ? undefined : found;
}

/**
 * The only way to take an option of each line so that all sums become zero. The search is exact: there is no other way.
 * @param sums where they stand before anything is added; whole numbers
 * @param limit how many steps may be tried
 * @returns a choice for each line; undefined when there is no way or more than one, or when the limit was reached
 */
export function onlyChoice<T>(
  lines: readonly Options<T>[],
  sums: readonly number[],
  limit: number,
): readonly T[] | undefined {
  const narrowed = narrow(lines, sums).map(grouped);
  if (narrowed.some(({ length }) => length === 0)) return undefined;
  const order = [...narrowed.keys()].sort(
    (one, other) => (narrowed[one]?.length ?? 0) - (narrowed[other]?.length ?? 0),
  );
  const ways = waysOf(
    order.map((index) => narrowed[index] ?? []),
    sums,
    limit,
  );
  const [only, ...others] = ways ?? [];
  if (only === undefined || others.length > 0) return undefined;
  return lines.flatMap((_, index) => {
    const option = only[order.indexOf(index)];
    return option === undefined ? [] : [option.choice];
  });
}
