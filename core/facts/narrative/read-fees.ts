import type { Spoken } from './follow-topic.ts';
import { type FactName, type Statement, state } from './statement.ts';

/** What the last words before an amount of money make of it. */
function amountName(code: string, before: string): FactName | undefined {
  if (/r/.test(code)) return 'processingFeeReceived';
  if (/Y/.test(code) || (/y/.test(code) && before.includes('Y'))) return 'processingFeeNotified';
  if (/[cZ]/.test(code)) return 'processingFeeReceived';
  return code === '' || /^[yK]+$/.test(code) ? lastName(before) : undefined;
}

/** An amount without words of its own goes with the verb before it: 「收取信息处理费1件380元」. */
const lastName = (before: string): FactName | undefined =>
  before === '' ? undefined : before.includes('Y') ? 'processingFeeNotified' : 'processingFeeReceived';

/** Without a notice nothing was notified and nothing received. */
export const noNotices = (phrase: Spoken): readonly Statement[] =>
  (['processingFeeNotices', 'processingFeeNotified', 'processingFeeReceived'] as const).map((name) =>
    state(name, phrase, 0),
  );

function figureOf(phrase: Spoken, before: string): readonly Statement[] {
  const { code, figure } = phrase;
  if (figure?.value === undefined || /[?vNBFLIOH]/.test(code)) return [];
  const name =
    figure.unit === 'yuan' ? amountName(code, before) : /Y/.test(code) ? 'processingFeeNotices' : undefined;
  if (name === 'processingFeeNotices' && figure.value === 0) return noNotices(phrase);
  return name ? [state(name, phrase, figure.value)] : [];
}

/** What a sentence says of the information-processing fee; money in yuan. Amounts told one by one give no sum. */
export function readFees(phrases: readonly Spoken[]): readonly Statement[] {
  let before = '';
  const series = phrases.findIndex(({ code }) => code.includes('M'));
  return phrases.slice(0, series === -1 ? undefined : series).flatMap((phrase) => {
    if (phrase.topic !== 'fee' || !phrase.isThisYear) return [];
    const found = figureOf(phrase, before);
    before += phrase.code.replace(/\?/g, '');
    return found;
  });
}
