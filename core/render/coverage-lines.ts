import type { CheckResult, Coverage } from '../findings/check-result.ts';
import type { Language } from './renderer.ts';
import { coverageWords, marks } from './words.ts';

const states = Object.keys(coverageWords) as readonly Coverage['state'][];

/** `已检查 12 · 部分检查 0 · …`: how many provisions ended in each way. */
export const coverageCounts = (coverage: CheckResult['coverage'], lang: Language): string =>
  states
    .map((state) => `${coverageWords[state][lang]} ${coverage.filter((each) => each.state === state).length}`)
    .join(' · ');

/** One line for each provision that applies: what became of it, by which rules, and what of it a person has to judge. */
export const coverageLines = (coverage: CheckResult['coverage'], lang: Language): readonly string[] =>
  coverage.filter(({ state }) => state !== 'not-applicable').map((each) => lineOf(each, lang));

function lineOf({ document, clause, state, rules, person }: Coverage, lang: Language): string {
  const { colon, semicolon } = marks;
  const by = rules.length === 0 ? '' : ` [${rules.join(' ')}]`;
  const told = state === 'person' ? '' : `${coverageWords[state][lang]}${by}`;
  const left = person ? `${coverageWords.person[lang]}${colon[lang]}${person[lang]}` : '';
  const parts = [told, left].filter((part) => part !== '');
  return `${document} ${clause}${colon[lang]}${parts.join(semicolon[lang]) || coverageWords[state][lang]}`;
}
