import { createEvaluate } from '../../core/engine/evaluate-rules.ts';
import type { Judgement } from '../../core/engine/judgement.ts';
import type { Manner } from '../../core/engine/manner.ts';
import type { Rule } from '../../core/engine/rule.ts';
import type { Facts } from '../../core/facts/fact.ts';

/** `passed`, `passed blank-as-zero`, `failed error`, `cannot-tell unreadable warning`. */
function inShort({ outcome: { outcome, reason, assumed }, severity }: Judgement): string {
  const weight = outcome === 'failed' || outcome === 'cannot-tell' ? severity : undefined;
  return [outcome, reason, assumed, weight].filter((part) => part !== undefined).join(' ');
}

/** Outcomes of one rule by item; of a rule on the whole report under `whole`. Faults of ours fail the test. */
export async function outcomesOf(
  rule: Rule,
  facts: Facts,
  manner?: Manner,
): Promise<Readonly<Record<string, string>>> {
  const { judgements, faults } = await createEvaluate([rule])(facts, manner);
  if (faults[0]) throw faults[0];
  return Object.fromEntries(judgements.map((each) => [each.outcome.item ?? 'whole', inShort(each)]));
}

/** Outcome of a rule on the whole report. */
export async function outcomeOf(rule: Rule, facts: Facts, manner?: Manner): Promise<string> {
  return (await outcomesOf(rule, facts, manner))['whole'] ?? '';
}
