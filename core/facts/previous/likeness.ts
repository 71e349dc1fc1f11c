import type { OwnSentence } from './own-words.ts';

/** Characters that stand together in both texts count as shared: four are a word or two. */
const shingleLength = 4;

/** Runs of four characters within a sentence; a shorter sentence is one run. */
function* shinglesOf({ words }: OwnSentence): Generator<string> {
  if (words.length < shingleLength) yield words;
  for (let start = 0; start + shingleLength <= words.length; start += 1)
    yield words.slice(start, start + shingleLength);
}

const commonTo = (one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...one].filter((run) => other.has(run)));

const shingles = (text: readonly OwnSentence[]): ReadonlySet<string> =>
  new Set(text.flatMap((sentence) => [...shinglesOf(sentence)]));

/** The sentence that has most of some runs; the first of several. */
function closest(text: readonly OwnSentence[], wanted: ReadonlySet<string>): OwnSentence | undefined {
  let best: OwnSentence | undefined;
  let most = 0;
  for (const sentence of text) {
    const count = commonTo(new Set(shinglesOf(sentence)), wanted).size;
    if (count > most) [best, most] = [sentence, count];
  }
  return best;
}

/** How much two texts are alike, and where this shows best. */
export interface Likeness {
  /** Share of the distinct runs of both texts that stand in both, in per cent, cut to one decimal: 0 to 100. */
  readonly percent: number;
  /** A sentence of each that have most in common; none where the texts share nothing. */
  readonly shared?: readonly [OwnSentence, OwnSentence];
}

/**
 * The Jaccard index of the runs of four characters of two texts. Where sentences stand in another order, or once more, it is
 * the same; one changed character breaks four runs on either side. The work grows with the length of the texts alone.
 */
export function likenessOf(one: readonly OwnSentence[], other: readonly OwnSentence[]): Likeness {
  const [ofOne, ofOther] = [shingles(one), shingles(other)];
  const common = commonTo(ofOne, ofOther);
  const all = ofOne.size + ofOther.size - common.size;
  const percent = all === 0 ? 0 : Math.floor((1000 * common.size) / all) / 10;
  const best = closest(one, common);
  const like = best && closest(other, new Set(shinglesOf(best)));
  return best && like ? { percent, shared: [best, like] } : { percent };
}
