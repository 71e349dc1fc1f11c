/** Draws that are the same in every run with the same seed. */
export interface Random {
  /** A whole number from 0 up to and with `most`. */
  readonly upTo: (most: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Each>(list: readonly Each[]) => Each;
}

/** The mulberry32 generator: short, and even enough for drawing test data. */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (most: number): number => Math.floor(next() * (most + 1));
  return {
    upTo,
    chance: (probability) => next() < probability,
    pick: <Each>(list: readonly Each[]): Each => list[upTo(list.length - 1)] as Each,
  };
}
