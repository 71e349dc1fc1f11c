import type { CheckResult } from '../findings/check-result.ts';
import { showReason } from '../findings/reason-words.ts';
import type { RenderOptions } from './renderer.ts';
import { summariseOutcomes } from './summarise-outcomes.ts';
import { marks, partWords } from './words.ts';

/**
 * What could not be told, one line for each rule and reason: code, title (else the id), for how many items, the reason. Where
 * no report was read at all, one line says so.
 */
export function describeDoubts(
  result: CheckResult,
  { lang, titles }: Pick<RenderOptions, 'lang' | 'titles'>,
): readonly string[] {
  const colon = marks.colon[lang];
  if (result.outcomes.length > 0 && result.outcomes.every(({ reason }) => reason === 'no-report'))
    return [`${partWords.allRules[lang]}${colon}${showReason('no-report', lang)}`];
  const summaries = summariseOutcomes(result, ({ outcome }) => outcome === 'cannot-tell');
  return summaries.map(({ code, rule, reason, items }) => {
    const times = items > 1 ? ` ×${items}` : '';
    return `${code} ${titles?.get(rule)?.[lang] ?? rule}${times}${colon}${showReason(reason, lang)}`;
  });
}
