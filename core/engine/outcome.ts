import type { Absence } from '../facts/fact.ts';

export const outcomeKinds = ['passed', 'failed', 'cannot-tell', 'not-applicable'] as const;
type OutcomeKind = (typeof outcomeKinds)[number];

/**
 * Reason of `cannot-tell` and `not-applicable`. `no-report`: nothing was read; `rule-fault`: a defect of ours, reported as a fault too;
 * `switched-off`: the place does not ask the rule.
 */
export type OutcomeReason = Absence | 'out-of-scope' | 'switched-off' | 'no-report' | 'rule-fault';

/** What one rule says of the report, or of one item of it. */
export interface Outcome {
  readonly rule: string;
  readonly code: string;
  readonly item?: string;
  readonly outcome: OutcomeKind;
  /** With `cannot-tell` and `not-applicable`. */
  readonly reason?: OutcomeReason;
  /** The requirement holds when blank cells count as zero. */
  readonly assumed?: 'blank-as-zero';
}
