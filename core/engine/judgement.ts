import type { Fault } from '../fault.ts';
import type { Decision } from './decision.ts';
import type { Outcome } from './outcome.ts';
import type { Rule, Severity } from './rule.ts';
import type { RuleItem } from './rule-items.ts';

/** An outcome with how much it weighs, and the item that it speaks of. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly rule: Rule;
  readonly item: RuleItem;
  readonly severity: Severity;
}

export interface Evaluation {
  /** Every rule and every item, sorted by code, then item. */
  readonly judgements: readonly Judgement[];
  /** Defects of ours that rules met; where they struck, the outcome is cannot-tell. */
  readonly faults: readonly Fault[];
}

export function judgement(rule: Rule, item: RuleItem, decision: Decision, severity: Severity): Judgement {
  const named = item.item === undefined ? {} : { item: item.item };
  return { outcome: { rule: rule.id, code: rule.code, ...named, ...decision }, rule, item, severity };
}
