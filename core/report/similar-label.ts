import { type LabelUse, labelIndex, wordsOf } from './label-index.ts';

/** Share of letter pairs two labels must have in common, and how far the best must be ahead of the next. */
const alike = 0.72;
const ahead = 0.08;
const shortest = 5;
/** The beginning of a label tells it with fewer letters, if no other label begins so. */
const shortestBeginning = 4;

/** A part of one label alone tells it as well: a label wrapped over lines stands beside its figures with one of them. */
const partOf = 0.95;
/** The same letters in another order: two were swapped. */
const swapped = 0.9;

type Pairs = ReadonlySet<string>;

function pairsOf(key: string): Pairs {
  const letters = [...key];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

const numeralOf = (key: string): string => key.slice(0, key.length - wordsOf(key).length);

const lettersOf = (words: string): string => [...words].sort().join('');

const candidates = [...labelIndex.byKey]
  .filter(([key]) => key.length >= shortest)
  .map(([key, uses]) => {
    const words = wordsOf(key);
    return { numeral: numeralOf(key), uses, words, letters: lettersOf(words), pairs: pairsOf(words).size };
  });

type Candidate = (typeof candidates)[number];

/** Labels by the letter pairs they hold: a text has none in common with most of them. */
const byPair = Map.groupBy(
  candidates.flatMap((candidate) => [...pairsOf(candidate.words)].map((pair) => ({ pair, candidate }))),
  ({ pair }) => pair,
);

/** How many letter pairs labels have in common with a text; those without any are left out. */
function commonPairs(pairs: Pairs): ReadonlyMap<Candidate, number> {
  const common = new Map<Candidate, number>();
  for (const pair of pairs) {
    for (const { candidate } of byPair.get(pair) ?? [])
      common.set(candidate, (common.get(candidate) ?? 0) + 1);
  }
  return common;
}

/** Labels of very different lengths do not count, not even as a second that comes near. */
const mayBeAlike = (one: number, other: number): boolean => 2 * Math.min(one, other) >= alike * (one + other);

function closeness(words: string, pairs: number, candidate: Candidate, common: number): number {
  if (candidate.words.startsWith(words)) return 1;
  if (words.length < shortest) return 0;
  if (candidate.words.includes(words)) return partOf;
  if (candidate.words.length === words.length && candidate.letters === lettersOf(words)) return swapped;
  if (!mayBeAlike(pairs, candidate.pairs)) return 0;
  return (2 * common) / (pairs + candidate.pairs);
}

/** The same label with different numerals is a different label. */
const numeralsAgree = (one: string, other: string): boolean => one === '' || other === '' || one === other;

const heads = (uses: readonly LabelUse[]): string => `${uses[0]?.table} ${uses[0]?.kind} ${uses[0]?.key}`;

interface Scored {
  readonly uses: readonly LabelUse[];
  readonly score: number;
}

/** The best candidate of each row or column, since several wordings stand for the same. */
function bestByLabel(key: string): readonly Scored[] {
  const words = wordsOf(key);
  const numeral = numeralOf(key);
  const pairs = pairsOf(words);
  const scores = new Map<string, Scored>();
  const shared = commonPairs(pairs);
  for (const candidate of candidates) {
    const common = shared.get(candidate);
    if (common === undefined || !numeralsAgree(numeral, candidate.numeral)) continue;
    const score = closeness(words, pairs.size, candidate, common);
    const heading = heads(candidate.uses);
    if (score > (scores.get(heading)?.score ?? 0)) scores.set(heading, { uses: candidate.uses, score });
  }
  return [...scores.values()].sort((one, other) => other.score - one.score);
}

/**
 * The one official label that a misspelt or shortened label can only mean; undefined when none or several come near.
 */
export function similarLabel(key: string): readonly LabelUse[] | undefined {
  if (wordsOf(key).length < shortestBeginning) return undefined;
  const [best, next] = bestByLabel(key);
  if (best === undefined || best.score < alike) return undefined;
  return best.score - (next?.score ?? 0) >= ahead ? best.uses : undefined;
}
