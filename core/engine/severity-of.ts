import type { Fault } from '../fault.ts';
import type { Decision } from './decision.ts';
import { type Answered, askAbout, type ItemCase } from './evaluate-item.ts';
import type { Rule, Severity } from './rule.ts';
import type { RuleItem } from './rule-items.ts';

/** How much the outcome of an item weighs: the first case that certainly holds, else what the rule says of the item. */
export async function severityOf(each: ItemCase, decision: Decision): Promise<Answered<Severity>> {
  const { value, faults } = await firstCase(each);
  const severity = value ?? baseSeverity(each.rule, each.item);
  const isOfProse = decision.outcome === 'cannot-tell' && decision.reason === 'ambiguous';
  return { value: isOfProse ? atMostWarning(severity) : severity, faults };
}

export const baseSeverity = (rule: Rule, { item = '' }: RuleItem): Severity =>
  rule.severityByItem?.[item] ?? rule.severity;

/** An ambiguous sentence may make a reader ask, not a report fail. */
const atMostWarning = (severity: Severity): Severity => (severity === 'error' ? 'warning' : severity);

async function firstCase(each: ItemCase): Promise<Answered<Severity | undefined>> {
  const faults: Fault[] = [];
  for (const { severity, holds } of each.questions.severityCases) {
    const answer = await askAbout(each, holds);
    faults.push(...answer.faults);
    if (answer.value) return { value: severity, faults };
  }
  return { value: undefined, faults };
}
