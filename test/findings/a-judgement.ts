import type { Judgement } from '../../core/engine/judgement.ts';
import type { Rule } from '../../core/engine/rule.ts';
import { itemsOfRule } from '../../core/engine/rule-items.ts';
import type { Facts } from '../../core/facts/fact.ts';

/** Judgements of a rule as if each of its items had failed. */
export const failedOn = (rule: Rule, facts: Facts): readonly Judgement[] =>
  itemsOfRule(rule, facts).map((item) => ({
    rule,
    item,
    severity: rule.severity,
    outcome: {
      rule: rule.id,
      code: rule.code,
      outcome: 'failed',
      ...(item.item === undefined ? {} : { item: item.item }),
    },
  }));
