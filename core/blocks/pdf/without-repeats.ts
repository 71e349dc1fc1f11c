import type { TextRun } from '../fixed-layout/page.ts';

/** Share of the height of a sign within which the same sign again is the same one: drawn twice, it looks bold. */
const sameSpot = 0.2;

const near = [-1, 0, 1];

/** Signs without those that are drawn again in their place. */
export function withoutRepeats(runs: readonly TextRun[]): readonly TextRun[] {
  const spots = new Map<string, TextRun>();
  const isAt = (run: TextRun, key: string, reach: number): boolean => {
    const other = spots.get(key);
    return other !== undefined && Math.abs(other.x - run.x) <= reach && Math.abs(other.y - run.y) <= reach;
  };
  return runs.filter((run) => {
    const reach = Math.max(run.height * sameSpot, 0.1);
    const keyAt = (right: number, down: number) =>
      `${run.text.trim()} ${Math.floor(run.x / reach) + right} ${Math.floor(run.y / reach) + down}`;
    if (near.some((right) => near.some((down) => isAt(run, keyAt(right, down), reach)))) return false;
    spots.set(keyAt(0, 0), run);
    return true;
  });
}
