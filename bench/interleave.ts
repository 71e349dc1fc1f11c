import { median } from './median.ts';

/** Takes one measurement of a contender. */
export type Sample = () => Promise<number>;

/**
 * One figure of each contender, the median unless told otherwise. They are measured in turn, A B then B A, so that a machine
 * that slows down for a while slows all of them. One round before goes unrecorded.
 */
export async function interleave<Name extends string>(
  contenders: Readonly<Record<Name, Sample>>,
  rounds: number,
  summary: (values: readonly number[]) => number = median,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(contenders) as Name[];
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const value = await contenders[name]();
      if (round > 0) taken.get(name)?.push(value);
    }
  }
  return Object.fromEntries(names.map((name) => [name, summary(taken.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}
