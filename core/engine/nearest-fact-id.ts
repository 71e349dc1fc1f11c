import { factIds } from '../facts/catalog.ts';

/** The fact id that takes the fewest changes of single letters: what the author probably meant. */
export function nearestFactId(id: string): string {
  let nearest = '';
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of factIds()) {
    const distance = editDistance(id, candidate);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** Levenshtein distance, row by row. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
