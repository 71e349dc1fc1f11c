import type { Fact } from '../facts/fact.ts';
import { type OpenComparison, openComparisons } from './open-comparisons.ts';
import { absenceOf } from './operand.ts';
import type { Outcome, OutcomeReason } from './outcome.ts';
import type { Condition } from './rule.ts';

/** What an outcome says, without whom it is about. */
export type Decision = Pick<Outcome, 'outcome' | 'reason' | 'assumed'>;

export const passed: Decision = { outcome: 'passed' };
export const passedAsZero: Decision = { outcome: 'passed', assumed: 'blank-as-zero' };
export const failed: Decision = { outcome: 'failed' };
export const struckByFault: Decision = { outcome: 'cannot-tell', reason: 'rule-fault' };

const silences: readonly OutcomeReason[] = ['not-stated', 'not-supplied'];

/**
 * The decision on a condition that may hold and may not. Where all that leaves it open is that the prose does not speak of
 * something, or that an input was not given, the rule does not apply; any other doubt is one about the document.
 */
export function undecided(condition: Condition, factOf: (id: string) => Fact): Decision {
  const reasons = openComparisons(condition, factOf).map(reasonOf);
  const doubts = reasons.filter((reason) => !silences.includes(reason));
  const [silence] = reasons;
  if (silence !== undefined && doubts.length === 0) return { outcome: 'not-applicable', reason: silence };
  // A doubt about the document weighs more than a doubt about a sentence.
  const reason = doubts.find((doubt) => doubt !== 'ambiguous') ?? doubts[0] ?? 'blank-cells';
  return { outcome: 'cannot-tell', reason };
}

function reasonOf({ left, right }: OpenComparison): OutcomeReason {
  const absences = [left, right].flatMap((operand) => absenceOf(operand) ?? []);
  const silence = absences.find((absence) => silences.includes(absence));
  return silence ?? absences.find((absence) => absence !== 'ambiguous') ?? absences[0] ?? 'blank-cells';
}
