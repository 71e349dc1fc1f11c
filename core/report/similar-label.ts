import { type LabelUse, labelIndex, wordsOf } from './label-index.ts';

/** Share of letter pairs two labels must have in common, and how far the best must be ahead of the next. */
const alike = 0.72;
const ahead = 0.08;
const shortest = 5;
/** The beginning of a label tells it with fewer letters, if no other label begins so. */
const shortestBeginning = 4;

type Pairs = ReadonlySet<string>;

function pairsOf(key: string): Pairs {
  const letters = [...key];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

function likeness(one: Pairs, other: Pairs): number {
  let common = 0;
  for (const pair of one) if (other.has(pair)) common += 1;
  return (2 * common) / (one.size + other.size);
}

const candidates = [...labelIndex.byKey]
  .filter(([key]) => key.length >= shortest)
  .map(([key, uses]) => ({ key, uses, words: wordsOf(key), pairs: pairsOf(wordsOf(key)) }));

type Candidate = (typeof candidates)[number];

/** Labels of very different lengths cannot have enough in common: the comparison is spared. */
const mayBeAlike = (one: number, other: number): boolean => 2 * Math.min(one, other) >= alike * (one + other);

function closeness(words: string, pairs: Pairs, candidate: Candidate): number {
  if (candidate.words.startsWith(words)) return 1;
  if (words.length < shortest || !mayBeAlike(pairs.size, candidate.pairs.size)) return 0;
  return likeness(pairs, candidate.pairs);
}

/** The same label with different numerals is a different label. */
function numeralsAgree(one: string, other: string): boolean {
  const [first, second] = [one, other].map((key) => key.slice(0, key.length - wordsOf(key).length));
  return first === '' || second === '' || first === second;
}

const heads = (uses: readonly LabelUse[]): string => `${uses[0]?.table} ${uses[0]?.kind} ${uses[0]?.key}`;

interface Scored {
  readonly uses: readonly LabelUse[];
  readonly score: number;
}

/** The best candidate of each row or column, since several wordings stand for the same. */
function bestByLabel(key: string): readonly Scored[] {
  const words = wordsOf(key);
  const pairs = pairsOf(words);
  const scores = new Map<string, Scored>();
  for (const candidate of candidates) {
    if (!numeralsAgree(key, candidate.key)) continue;
    const score = closeness(words, pairs, candidate);
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
