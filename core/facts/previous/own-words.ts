import type { Place } from '../../problem.ts';
import { shortenQuote } from '../text/quote-evidence.ts';
import type { Sentence } from '../text/read-sentences.ts';
import { agencyKey } from './agency-key.ts';

/** A sentence as it is compared with those of another report. */
export interface OwnSentence {
  /** What is left of it without numbers, years, marks and the name of the body. */
  readonly words: string;
  /** The sentence as written, shortened. */
  readonly raw: string;
  readonly place: Place;
}

/** Real sections one and five have a few thousand; behind so many characters nothing is compared, and so nothing kept. */
const wordsLimit = 100_000;

/** Digits, Chinese numerals, punctuation and spaces: what changes from year to year, or says nothing of its own. */
const notOwn = /[\p{N}\p{P}\p{S}\p{Z}\p{C}一二三四五六七八九十百千万亿零两]/gu;

const endsSentence = /[。！？；!?;]["”’』」)）]?$/;
const headingLimit = 20;

/** Headings are those of the form, and the same in every report. */
const isHeading = (raw: string, words: string): boolean =>
  words.length < headingLimit && !endsSentence.test(raw);

function wordsOf(text: string, agency: string): string {
  const names = [agency, agencyKey(agency)].filter((name) => name !== '');
  return names.reduce((rest, name) => rest.replaceAll(name, ''), text).replace(notOwn, '');
}

/** The sentences of a text in the words of its own body; headings and sentences of numbers alone are left out. */
export function ownSentences(sentences: readonly Sentence[], agency: string): readonly OwnSentence[] {
  const own: OwnSentence[] = [];
  let length = 0;
  for (const { raw, text, place } of sentences) {
    if (length >= wordsLimit) break;
    const words = wordsOf(text, agency);
    if (words === '' || isHeading(raw, words)) continue;
    length += words.length;
    own.push({ words, raw: shortenQuote(raw), place });
  }
  return own;
}
