/** The sectors that hold a stream, in their order. */
export interface Chain {
  readonly sectors: readonly number[];
  /** False where it leaves the file, comes back to itself, or ends too early. */
  readonly isWhole: boolean;
}

const endOfChain = 0xfffffffe;

/**
 * Follows a chain up to as many sectors as are wanted, or to its end. No sector is taken twice, so that a chain that comes
 * back to itself ends there and none is longer than the file.
 * @param next sector after a sector
 * @param count of sectors of the file
 */
export function followChain(
  next: (sector: number) => number,
  first: number,
  count: number,
  wanted?: number,
): Chain {
  const sectors = new Set<number>();
  let sector = first;
  while (sector !== endOfChain && sectors.size !== wanted) {
    if (sector >= count || sectors.has(sector)) return { sectors: [...sectors], isWhole: false };
    sectors.add(sector);
    sector = next(sector);
  }
  return { sectors: [...sectors], isWhole: wanted === undefined || sectors.size === wanted };
}
