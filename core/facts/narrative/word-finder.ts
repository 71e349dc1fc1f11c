import { spellings } from './spellings.ts';
import { vocabulary, wordKinds, yearWords } from './vocabulary.ts';

/** A word of the vocabulary with its meaning. */
export interface Word {
  readonly word: string;
  readonly code: string;
}

/** Words by their first sign, longest first. */
export type WordFinder = ReadonlyMap<string, readonly Word[]>;

type Words = Readonly<Partial<Record<keyof typeof wordKinds, string>>>;

const entriesOf = (words: Words): readonly Word[] =>
  Object.entries(words).flatMap(([kind, patterns]) =>
    patterns
      .trim()
      .split(/\s+/)
      .flatMap(spellings)
      .map((word) => ({ word, code: wordKinds[kind as keyof typeof wordKinds] })),
  );

function indexed(entries: readonly Word[]): WordFinder {
  const byFirst = Map.groupBy(entries, ({ word }) => word.charAt(0));
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  return byFirst;
}

const always = entriesOf(vocabulary);
const finders = new Map<number, WordFinder>();

/** The vocabulary for one report year; built once a year. */
export function wordFinder(reportYear: number): WordFinder {
  const known = finders.get(reportYear);
  if (known) return known;
  const finder = indexed([...entriesOf(yearWords(reportYear)), ...always]);
  finders.set(reportYear, finder);
  return finder;
}

/** The longest known word that stands at a position. */
export const findWord = (finder: WordFinder, text: string, at: number): Word | undefined =>
  finder.get(text.charAt(at))?.find(({ word }) => text.startsWith(word, at));
