import type { CheckResult, Finding } from '../findings/check-result.ts';

/**
 * Why two results may differ: other bytes, other rules, another reading of the same bytes, other inputs from outside,
 * another waiver; `unknown` where they have all of that in common.
 */
export type Cause = 'document' | 'rule' | 'reader' | 'inputs' | 'waiver' | 'unknown';

/** A member that says something else; one of the two is undefined where only the other result has it. */
export interface Change {
  readonly member: string;
  readonly before: unknown;
  readonly after: unknown;
}

type Outcome = CheckResult['outcomes'][number];

/** What a result says of one rule and item. */
export interface Statement {
  readonly outcome: Outcome['outcome'];
  readonly reason?: string | undefined;
  readonly assumed?: string | undefined;
  readonly item?: string | undefined;
  readonly finding?: Pick<Finding, 'severity' | 'message' | 'fingerprint'>;
  readonly waiver?: 'waived' | 'lapsed';
}

/** `appeared` and `vanished` are findings of one result alone; `outcome`: neither has a finding, and they say otherwise. */
export type DifferenceKind = 'appeared' | 'vanished' | 'changed' | 'outcome';

export interface Difference {
  readonly kind: DifferenceKind;
  readonly code: string;
  readonly rule: string;
  /** Undefined where the result has no such rule or item. */
  readonly before?: Statement;
  readonly after?: Statement;
  /** Of findings that both have. */
  readonly changes: readonly Change[];
  /** What it may come from. One is certain, given that results are as they were made; several cannot be told apart. */
  readonly causes: readonly Cause[];
}

/** Which of two results, by what it was made, and what it came to. */
export interface Side extends Pick<CheckResult, 'source' | 'engine' | 'ruleset' | 'verdict'> {
  readonly verdictAfterWaivers?: CheckResult['verdict'];
}

/** Two results of one document, or of two versions of it. */
export interface ResultDifferences {
  readonly before: Side;
  readonly after: Side;
  /** What they do not have in common. */
  readonly causes: readonly Cause[];
  /** Ids of the rules that only one of them asked. */
  readonly rules: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly differences: readonly Difference[];
  /** Members of `report` by their path, places left out. */
  readonly reading: readonly Change[];
  /** Codes of problems that only one of them has, each as often as it does. */
  readonly problems: { readonly appeared: readonly string[]; readonly vanished: readonly string[] };
}
