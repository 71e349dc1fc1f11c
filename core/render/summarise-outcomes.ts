import type { CheckResult } from '../findings/check-result.ts';

/** Outcomes of one rule that share kind and reason. */
export interface OutcomeSummary {
  readonly code: string;
  readonly rule: string;
  readonly reason: string;
  /** How many items; 1 for a rule on the whole report. */
  readonly items: number;
}

type Outcome = CheckResult['outcomes'][number];

/** The outcomes that `accept` takes, one line a rule and reason, in the order of the result. */
export function summariseOutcomes(
  result: CheckResult,
  accept: (outcome: Outcome) => boolean,
): readonly OutcomeSummary[] {
  const summaries = new Map<string, OutcomeSummary>();
  for (const outcome of result.outcomes.filter(accept)) {
    const reason = outcome.reason ?? '';
    const key = `${outcome.rule} ${reason}`;
    const items = (summaries.get(key)?.items ?? 0) + 1;
    summaries.set(key, { code: outcome.code, rule: outcome.rule, reason, items });
  }
  return [...summaries.values()];
}
