import type { Report } from '../../report/report.ts';
import type { BooleanFact } from '../fact.ts';
import { truth, unknownTruth } from '../make-fact.ts';
import { findFigures } from '../narrative/find-figures.ts';
import { prepareSentence } from '../narrative/prepare-sentence.ts';
import { isPicture } from '../text/is-picture.ts';
import type { Prose } from '../text/prose.ts';
import { type Passage, quoteAll } from '../text/quote-evidence.ts';
import type { Sentence } from '../text/read-sentences.ts';

const named = /共同被告/;
/** The text settles itself who counts the case, or tells of none. */
const settled =
  /不计入|未计入|不重复|不统计|未统计|不含|不包括|计入|统计|填报|原行为|[无未零]|没有|上年|去年|如|若/;

function countedIn(sentence: Sentence): readonly Passage[] {
  const clauses = prepareSentence(sentence.text).split(/(?<=[,。;])/);
  const at = clauses.findIndex((clause) => named.test(clause));
  if (at === -1 || settled.test(sentence.text)) return [];
  const words = clauses.slice(at, at + 1).join('');
  const isCounted = findFigures(words).some(
    ({ value, unit }) => value !== undefined && value > 0 && unit !== 'yuan',
  );
  return isCounted ? [{ sentence, words }] : [];
}

/** Whether the text counts suits in which the body is a defendant beside another, which one of the two reports (T4-009). */
export function countsCoDefendant({ sections }: Report, prose: Prose): BooleanFact {
  const found = [...prose.sections.overview, ...prose.sections.disputes].flatMap(countedIn);
  if (found.length === 0 && isPicture(sections.disputes)) return unknownTruth('image');
  return truth(found.length > 0, quoteAll('disputes.countsCoDefendant', '正文 共同被告', found.slice(0, 3)));
}
