import { joinGroups } from './failure-groups.ts';
import { type Cover, likeliest, type RankedRepair } from './rank-repairs.ts';

/** Failed sums that every smallest way to settle all of them settles by themselves, with the ways to do it. */
export interface Part {
  readonly sums: readonly number[];
  /** How many cells a smallest way changes. */
  readonly cells: number;
  /** How many smallest ways there are. */
  readonly ways: number;
  /** Those of them of which every change can be checked. */
  readonly certainWays: number;
  /** The likeliest of the certain ways. */
  readonly covers: readonly Cover[];
}

/** Repairs of the same sums and of as many cells; sums as bits. */
interface Choice {
  readonly set: number;
  readonly cells: number;
  readonly repairs: readonly RankedRepair[];
}

/** All that the search for covers of one group of sums goes by. */
interface Search {
  readonly sums: readonly number[];
  readonly choices: readonly Choice[];
  /** For each set of sums how many cells settle it at least; infinite where nothing does. */
  readonly fewest: readonly number[];
}

/** The smallest repairs of each set of sums. */
function choicesOf(sums: readonly number[], repairs: readonly RankedRepair[]): readonly Choice[] {
  const choices = new Map<number, Choice>();
  for (const repair of repairs) {
    const set = repair.settles.reduce((bits, sum) => bits | (1 << sums.indexOf(sum)), 0);
    const known = choices.get(set);
    const cells = repair.changes.length;
    if (known === undefined || cells < known.cells) choices.set(set, { set, cells, repairs: [repair] });
    else if (cells === known.cells) choices.set(set, { ...known, repairs: [...known.repairs, repair] });
  }
  return [...choices.values()];
}

/** Choices for the first sum of a set that touch nothing outside it. */
const choicesFor = (set: number, choices: readonly Choice[]): readonly Choice[] =>
  choices.filter((choice) => choice.set & set & -set && (choice.set & ~set) === 0);

function fewestCells(size: number, choices: readonly Choice[]): readonly number[] {
  const fewest = [0];
  for (let set = 1; set < 2 ** size; set += 1) {
    const costs = choicesFor(set, choices).map((choice) => choice.cells + (fewest[set ^ choice.set] ?? 0));
    fewest[set] = Math.min(Infinity, ...costs);
  }
  return fewest;
}

/** Whether a way with this choice changes no more cells than need be. */
const isSmallest = ({ set: own, cells }: Choice, set: number, { fewest }: Search): boolean =>
  cells + (fewest[set ^ own] ?? 0) === fewest[set];

/** Every way to split a set of sums among choices. */
function splits(set: number, search: Search): readonly (readonly Choice[])[] {
  if (set === 0) return [[]];
  return choicesFor(set, search.choices)
    .filter((choice) => isSmallest(choice, set, search))
    .flatMap((choice) => splits(set ^ choice.set, search).map((others) => [choice, ...others]));
}

const isCertain = ({ isDoubtful }: RankedRepair): boolean => !isDoubtful;

/** The likeliest covers with one repair of each choice. */
const coversOf = (way: readonly Choice[], most: number): readonly Cover[] =>
  way.reduce<readonly Cover[]>(
    (covers, { repairs }) => {
      const certain = repairs.filter(isCertain);
      return likeliest(
        covers.flatMap((cover) => certain.map((repair) => [...cover, repair])),
        most,
      );
    },
    [[]],
  );

function partOf(bits: readonly number[], search: Search, most: number): Part {
  const set = bits.reduce((all, bit) => all | (1 << bit), 0);
  const ways = splits(set, search);
  const countOf = (count: (choice: Choice) => number): number =>
    ways.reduce((total, way) => total + way.reduce((product, choice) => product * count(choice), 1), 0);
  const covers = ways.flatMap((way) => coversOf(way, most));
  return {
    sums: bits.flatMap((bit) => search.sums[bit] ?? []),
    cells: search.fewest[set] ?? 0,
    ways: countOf(({ repairs }) => repairs.length),
    certainWays: countOf(({ repairs }) => repairs.filter(isCertain).length),
    covers: likeliest(covers, most),
  };
}

/**
 * Settles failed sums with as few cells as can be, and tells apart what is independent: two faults that no smallest way
 * confuses are two parts, each with its own ways.
 * @param sums at most a dozen: every set of them is looked at
 * @param most how many covers of a part are listed
 * @returns undefined where the repairs cannot settle every sum
 */
export function smallestCovers(
  sums: readonly number[],
  repairs: readonly RankedRepair[],
  most: number,
): readonly Part[] | undefined {
  const choices = choicesOf(sums, repairs);
  const search = { sums, choices, fewest: fewestCells(sums.length, choices) };
  const all = 2 ** sums.length - 1;
  if (!Number.isFinite(search.fewest[all])) return undefined;
  const bitsOf = (set: number): readonly number[] =>
    sums.map((_, bit) => bit).filter((bit) => set & (1 << bit));
  const used = choices.filter((choice) => isSmallest(choice, all, search));
  const parts = joinGroups(
    bitsOf(all),
    used.map(({ set }) => bitsOf(set)),
  );
  return parts.map((bits) => partOf(bits, search, most));
}
