/** Index of the first of some positions in order that lies above a value; their number when none does. */
export function firstAbove(positions: readonly number[], value: number): number {
  let [from, to] = [0, positions.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((positions[middle] ?? value) <= value) from = middle + 1;
    else to = middle;
  }
  return from;
}
