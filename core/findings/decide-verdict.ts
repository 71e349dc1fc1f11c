import type { Judgement } from '../engine/judgement.ts';
import type { Problem } from '../problem.ts';
import type { Verdict } from './verdict.ts';

/** Nothing that could make the report non-compliant was asked: rules that do not fit it say nothing in its favour. */
const isOutOfScope = (errors: readonly Judgement[]): boolean =>
  errors.length > 0 && errors.every(({ outcome }) => outcome.outcome === 'not-applicable');

/**
 * A failed error rule makes the report non-compliant. An error rule that could not tell, or a document that was not read
 * whole, leaves it undetermined, and so does a report of which no error rule holds. Only a full house is compliant.
 */
export function decideVerdict(judgements: readonly Judgement[], problems: readonly Problem[]): Verdict {
  const errors = judgements.filter(({ severity }) => severity === 'error');
  if (errors.some(({ outcome }) => outcome.outcome === 'failed')) return 'non-compliant';
  const isOpen = errors.some(({ outcome }) => outcome.outcome === 'cannot-tell') || isOutOfScope(errors);
  return isOpen || problems.some(({ fatal }) => fatal) ? 'undetermined' : 'compliant';
}
