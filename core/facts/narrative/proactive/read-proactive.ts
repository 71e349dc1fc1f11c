import type { Sentence } from '../../text/read-sentences.ts';
import { joinHalves } from '../join-halves.ts';
import type { Scope } from '../phrase-context.ts';
import { prepareSentence } from '../prepare-sentence.ts';
import { type Phrase, readPhrases } from '../read-phrases.ts';
import type { Said, Statement } from '../statement.ts';
import { statesNothing } from '../states-nothing.ts';
import { tokenise } from '../tokenise.ts';
import { wordFinder } from '../word-finder.ts';
import { readFeeAmounts } from './read-fee-amounts.ts';
import { readRowFigures } from './read-row-figures.ts';
import { readRowZeros } from './read-row-zeros.ts';
import { proactiveVocabulary } from './vocabulary.ts';

const speaksOfRows = /规章|规范性文件|行政许可|行政处罚|行政强制|行政事业性收费/;

/** 「制定《…》等行政规范性文件3件」: the titles before 等 are some of those counted. */
const titles = /(?:《[、和及]?)+等(?=(?:行政)?规范性文件|规章)/g;

const statementsOf = (phrases: readonly Phrase[], text: string): readonly Statement[] => [
  ...readRowFigures(phrases, text),
  ...readRowZeros(phrases, text),
  ...readFeeAmounts(phrases, text),
];

/** The scope in force behind a sentence. */
const scopeAfter = (phrases: readonly Phrase[], before: Scope): Scope => {
  const last = phrases.at(-1);
  return (last?.isPart ? last.scopeOfWhole : last?.scope) ?? before;
};

/** What the sentences of a section state of the rows of table II. */
export function* readProactive(
  sentences: readonly Sentence[],
  reportYear: number,
  agency: string,
): Generator<Said> {
  const finder = wordFinder(proactiveVocabulary, reportYear);
  let scope: Scope = '';
  for (const sentence of joinHalves(sentences)) {
    if (sentence.opensPart) scope = '';
    const { text } = sentence;
    if (!speaksOfRows.test(text) || statesNothing.test(text)) continue;
    const phrases = readPhrases(tokenise(prepareSentence(text).replace(titles, ''), finder, agency), scope);
    scope = scopeAfter(phrases, scope);
    for (const statement of statementsOf(phrases, text)) yield { ...statement, sentence };
  }
}
