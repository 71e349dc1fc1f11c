import type { Spoken } from './follow-topic.ts';
import { type Statement, state } from './statement.ts';

export const isIncoming = ({ name }: Statement): boolean => /Received$|Accepted$/.test(name);

/** Told channel by channel or applicant by applicant. */
const isPartial = ({ code, figure }: Spoken): boolean =>
  figure !== undefined && /^[^?vJNDE]*[CG][^?vJNDE]*$/.test(code);

/** The total of parts that add up to it: 「网站5件，信函28件，共33件」. */
export function totalOfParts(phrase: Spoken, before: readonly Spoken[]): readonly Statement[] {
  const value = phrase.figure?.value;
  const parts = before.filter(isPartial);
  const verb = parts[0]?.code.match(/[RA]/)?.[0];
  if (value === undefined || !isTotal(phrase) || parts.length < 2 || !verb) return [];
  const sum = parts.reduce((total, { figure }) => total + (figure?.value ?? Number.NaN), 0);
  const name = verb === 'R' ? 'requestsReceived' : 'requestsAccepted';
  return sum === value ? [state(name, phrase, value)] : [];
}

/** A total told afterwards makes what was told before a part: 「公民申请6件，法人申请1件，共7件」. */
export const isTotal = ({ code, figure, words }: Spoken): boolean =>
  /^[RA]?$/.test(code) && figure?.value !== undefined && /^(?:共|合计|总计)/.test(words);

export const withTotal = (statements: readonly Statement[], { figure }: Spoken): readonly Statement[] =>
  statements.filter((each) => !isIncoming(each) || each.value === figure?.value);
