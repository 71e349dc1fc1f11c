import type { Judgement } from '../engine/judgement.ts';
import type { Problem } from '../problem.ts';
import type { Verdict } from './check-result.ts';

/**
 * A failed error rule makes the report non-compliant. An error rule that could not tell, or a document that was not read
 * whole, leaves it undetermined. Only a full house is compliant.
 */
export function decideVerdict(judgements: readonly Judgement[], problems: readonly Problem[]): Verdict {
  const errors = judgements.filter(({ severity }) => severity === 'error');
  if (errors.some(({ outcome }) => outcome.outcome === 'failed')) return 'non-compliant';
  const isOpen = errors.some(({ outcome }) => outcome.outcome === 'cannot-tell');
  return isOpen || problems.some(({ fatal }) => fatal) ? 'undetermined' : 'compliant';
}
