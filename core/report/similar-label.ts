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

function closeness(words: string, pairs: Pairs, candidate: Candidate): number {
  if (candidate.words.startsWith(words)) return 1;
  return words.length < shortest ? 0 : likeness(pairs, candidate.pairs);
}

/** The same label with different numerals is a different label. */
function numeralsAgree(one: string, other: string): boolean {
  const [first, second] = [one, other].map((key) => key.slice(0, key.length - wordsOf(key).length));
  return first === '' || second === '' || first === second;
}

const heads = (uses: readonly LabelUse[]): string => `${uses[0]?.table} ${uses[0]?.kind} ${uses[0]?.key}`;

/**
 * The one official label that a misspelt or shortened label can only mean; undefined when none or several come near.
 */
export function similarLabel(key: string): readonly LabelUse[] | undefined {
  const words = wordsOf(key);
  if (words.length < shortestBeginning) return undefined;
  const pairs = pairsOf(words);
  let best: { uses: readonly LabelUse[]; score: number } | undefined;
  let next = 0;
  for (const candidate of candidates) {
    if (!numeralsAgree(key, candidate.key)) continue;
    const score = closeness(words, pairs, candidate);
    if (best !== undefined && heads(best.uses) === heads(candidate.uses)) {
      if (score > best.score) best = { uses: candidate.uses, score };
    } else if (best === undefined || score > best.score) {
      next = best?.score ?? 0;
      best = { uses: candidate.uses, score };
    } else {
      next = Math.max(next, score);
    }
  }
  return best !== undefined && best.score >= alike && best.score - next >= ahead ? best.uses : undefined;
}
