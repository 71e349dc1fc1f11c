import type { Spoken } from './follow-topic.ts';
import { type FactName, type Statement, state } from './statement.ts';

/** What the amounts that follow are: notified to the applicants, received from them, or waived. */
type Amounts = 'processingFeeNotified' | 'processingFeeReceived' | 'waived' | 'unsaid';

function amountsOf(code: string, before: Amounts): Amounts {
  if (code.includes('w')) return 'waived';
  if (/r/.test(code)) return 'processingFeeReceived';
  if (/Y/.test(code)) return 'processingFeeNotified';
  if (/y/.test(code) && before === 'processingFeeNotified') return before;
  return /[cZ]/.test(code) ? 'processingFeeReceived' : before;
}

/** Without a notice nothing was notified and nothing received, unless the text says otherwise. */
export const noNotices = (phrase: Spoken): readonly Statement[] => [
  state('processingFeeNotices', phrase, 0),
  { ...state('processingFeeNotified', phrase, 0), isImplied: true },
  { ...state('processingFeeReceived', phrase, 0), isImplied: true },
];

/** 「收取信息处理费1件」: in how many cases. */
const ofCases = /^[cr%]*Z[cr%]*$/;

function nameOf({ code, figure }: Spoken, amounts: Amounts): FactName | undefined {
  if (figure?.unit !== 'yuan' && code.includes('Y')) return 'processingFeeNotices';
  if (figure?.unit === 'case' && figure.value !== 0 && /[cr]/.test(code) && ofCases.test(code))
    return 'processingFeeCases';
  // No case of a fee is no fee: 「收取信息处理费0件」.
  const isMoney = figure?.unit === 'yuan' || (figure?.value === 0 && /[cZr]/.test(code));
  return isMoney && amounts !== 'waived' && amounts !== 'unsaid' ? amounts : undefined;
}

function figureOf(phrase: Spoken, amounts: Amounts): readonly Statement[] {
  const { code, figure, isPart } = phrase;
  if (figure?.value === undefined || /[?vNBFLIOHE]/.test(code)) return [];
  // 「其中按件计收300元、按量计收80元」
  if (isPart && code.includes('%')) return [];
  const name = nameOf(phrase, amounts);
  if (name === 'processingFeeNotices' && figure.value === 0) return noNotices(phrase);
  return name ? [state(name, phrase, figure.value)] : [];
}

/** What a sentence says of the information-processing fee; money in yuan. Amounts told one by one give no sum. */
export function readFees(phrases: readonly Spoken[]): readonly Statement[] {
  let amounts: Amounts = 'unsaid';
  const series = phrases.findIndex(({ code }) => code.includes('M'));
  return phrases.slice(0, series === -1 ? undefined : series).flatMap((phrase) => {
    if (phrase.topic !== 'fee' || !phrase.isThisYear) return [];
    amounts = amountsOf(phrase.code, amounts);
    return figureOf(phrase, amounts);
  });
}
