import type { Evidence } from '../fact.ts';
import type { Sentence } from './read-sentences.ts';

const quoteLimit = 160;
/** A text full of placeholders is proved by its first hundred; the count stays exact. */
const shownAtMost = 100;

/** A quotation no longer than a reader needs to find it. */
export const shortenQuote = (raw: string): string =>
  raw.length > quoteLimit ? `${raw.slice(0, quoteLimit)}…` : raw;

export interface Passage {
  readonly sentence: Sentence;
  /** The words in question. */
  readonly words: string;
  readonly value?: Evidence['value'];
}

/** What was found in prose as proof: the words, and the sentence in which they stand. */
export const quoteEvidence = (
  fact: string,
  label: string,
  { sentence, words, value = null }: Passage,
): Evidence => ({
  fact,
  label,
  raw: shortenQuote(words),
  value,
  place: { ...sentence.place, quote: shortenQuote(sentence.raw) },
});

export const quoteAll = (fact: string, label: string, passages: readonly Passage[]): readonly Evidence[] =>
  passages.slice(0, shownAtMost).map((passage) => quoteEvidence(fact, label, passage));
