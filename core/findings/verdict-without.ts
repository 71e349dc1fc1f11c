import type { Rule } from '../engine/rule.ts';
import type { CheckResult } from './check-result.ts';
import type { Verdict } from './verdict.ts';

type Outcome = CheckResult['outcomes'][number];

/**
 * The verdict of a result without some of its findings. A result does not say how much an outcome would weigh that could not
 * be told, so that each that may weigh as an error leaves the report undetermined.
 * @param waived fingerprints of the findings that do not count
 * @param rules those of the result
 */
export function verdictWithout(
  { verdict, findings, outcomes, problems }: CheckResult,
  waived: ReadonlySet<string>,
  rules: readonly Rule[],
): Verdict {
  if (verdict !== 'non-compliant') return verdict;
  const isLeft = findings.some(
    ({ severity, fingerprint }) => severity === 'error' && !waived.has(fingerprint),
  );
  if (isLeft) return 'non-compliant';
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const isOpen = outcomes.some((outcome) => mayBeOpenError(outcome, byId.get(outcome.rule)));
  return isOpen || problems.some(({ fatal }) => fatal) ? 'undetermined' : 'compliant';
}

/** An ambiguous sentence never weighs as an error; of a rule that is not known nothing is. */
function mayBeOpenError({ outcome, reason, item = '' }: Outcome, rule: Rule | undefined): boolean {
  if (outcome !== 'cannot-tell' || reason === 'ambiguous') return false;
  if (rule === undefined) return true;
  const base = rule.severityByItem?.[item] ?? rule.severity;
  return base === 'error' || (rule.severityCases ?? []).some(({ severity }) => severity === 'error');
}
