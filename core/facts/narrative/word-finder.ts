import { spellings } from './spellings.ts';

/** A word of the vocabulary with its meaning. */
interface Word {
  readonly text: string;
  readonly code: string;
}

/** Words with their meanings. */
interface WordList {
  readonly codes: ReadonlyMap<string, string>;
  /** Lengths of the words that begin with a sign, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

/** The words that are the same in each year, and those put together from the report year. */
export interface WordFinder {
  readonly always: WordList;
  readonly ofYear: WordList;
}

/** Spellings by kind. */
type Words = Readonly<Partial<Record<string, string>>>;

/** The words that one reader of figures understands. */
export interface Vocabulary {
  /** What each kind of word means, in letters. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly always: Words;
  readonly ofYear: (reportYear: number) => Words;
}

function lengthsOf(words: Iterable<string>): WordList['lengths'] {
  const byFirst = new Map<string, Set<number>>();
  for (const word of words) {
    const first = word.charAt(0);
    byFirst.set(first, (byFirst.get(first) ?? new Set()).add(word.length));
  }
  return new Map([...byFirst].map(([first, lengths]) => [first, [...lengths].toSorted((a, b) => b - a)]));
}

function listOf(words: Words, kinds: Vocabulary['kinds']): WordList {
  const codes = new Map<string, string>();
  for (const [kind, patterns = ''] of Object.entries(words)) {
    const code = kinds[kind] ?? '?';
    for (const word of patterns.trim().split(/\s+/).flatMap(spellings)) codes.set(word, code);
  }
  return { codes, lengths: lengthsOf(codes.keys()) };
}

/** What is built of a vocabulary: the words of each year, and those that every year shares. */
interface Built {
  readonly always: WordList;
  readonly finders: Map<number, WordFinder>;
}

/** Some twenty thousand spellings: written out for the first report, not at every start. */
const built = new WeakMap<Vocabulary, Built>();

function builtOf(vocabulary: Vocabulary): Built {
  const known = built.get(vocabulary);
  if (known) return known;
  const all = { always: listOf(vocabulary.always, vocabulary.kinds), finders: new Map() };
  built.set(vocabulary, all);
  return all;
}

/** A vocabulary for one report year; built once a year. */
export function wordFinder(vocabulary: Vocabulary, reportYear: number): WordFinder {
  const { always, finders } = builtOf(vocabulary);
  const known = finders.get(reportYear);
  if (known) return known;
  const finder = { always, ofYear: listOf(vocabulary.ofYear(reportYear), vocabulary.kinds) };
  finders.set(reportYear, finder);
  return finder;
}

function longestIn({ codes, lengths }: WordList, text: string, at: number, end: number): Word | undefined {
  for (const length of lengths.get(text.charAt(at)) ?? []) {
    if (at + length > end) continue;
    const word = text.slice(at, at + length);
    const code = codes.get(word);
    if (code !== undefined) return { text: word, code };
  }
  return undefined;
}

/** The longest known word that stands at a position and does not run over an end. */
export function findWord(
  { always, ofYear }: WordFinder,
  text: string,
  at: number,
  end: number,
): Word | undefined {
  const [word, withYear] = [longestIn(always, text, at, end), longestIn(ofYear, text, at, end)];
  return (withYear?.text.length ?? 0) > (word?.text.length ?? 0) ? withYear : word;
}
