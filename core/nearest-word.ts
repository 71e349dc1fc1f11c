/** `, did you mean "total"?` with the nearest word; where none is near, nothing. */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const nearest = nearestWord(word, candidates);
  return nearest === undefined ? '' : `, did you mean "${nearest}"?`;
}

/** The word that takes the fewest changes of single letters, when more than a third of it need not change. */
function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = (word.length * 2) / 3;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** A longer word is none that somebody misspelt; it is compared by its beginning. */
const longestWord = 80;

/** Words to offer for a wrong one, the nearest first: that one alone if most of it is right, else up to three. */
export function nearestWords(word: string, candidates: readonly string[]): readonly string[] {
  const compared = word.slice(0, longestWord);
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(compared, candidate) }))
    .sort((one, other) => one.distance - other.distance);
  const isNear = (ranked[0]?.distance ?? 0) * 3 <= compared.length;
  return ranked.slice(0, isNear ? 1 : 3).map(({ candidate }) => candidate);
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
