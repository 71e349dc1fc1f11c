import type { Question } from './engine-adapter.ts';
import { createQuestionnaire, type Questionnaire } from './engine-adapter.ts';
import type { Reading } from './reading.ts';
import type { Condition, Rule, Severity } from './rule.ts';

export type UnderEachReading = Readonly<Record<Reading, Questionnaire>>;

/** Engines of one rule, for one item at a time: each of its trees under each reading. */
export interface RuleQuestions {
  readonly applies?: UnderEachReading;
  readonly requires: UnderEachReading;
  /** A case counts only when it certainly holds. */
  readonly severityCases: readonly { readonly severity: Severity; readonly holds: Questionnaire }[];
}

/** Engines of one rule. */
export function questionsOfRule(rule: Rule): RuleQuestions {
  return {
    ...(rule.appliesWhen ? { applies: underEachReading(rule, rule.appliesWhen) } : {}),
    requires: underEachReading(rule, rule.requires),
    severityCases: (rule.severityCases ?? []).map(({ severity, when }) => ({
      severity,
      holds: createQuestionnaire([question(rule, when, 'certain')]),
    })),
  };
}

/** One engine that asks every rule about all of its items at once, under one reading. */
export function questionsAtOnce(rules: readonly Rule[], reading: Reading): Questionnaire {
  return createQuestionnaire(rules.map((rule) => question(rule, wholeCondition(rule), reading)));
}

/** The rule applies, and its requirement is met. */
export function wholeCondition({ appliesWhen, requires }: Rule): Condition {
  return appliesWhen ? { all: [appliesWhen, requires] } : requires;
}

const question = (rule: Rule, condition: Condition, reading: Reading): Question => ({
  name: rule.id,
  condition,
  reading,
});

function underEachReading(rule: Rule, condition: Condition): UnderEachReading {
  const of = (reading: Reading): Questionnaire => createQuestionnaire([question(rule, condition, reading)]);
  return { certain: of('certain'), asZero: of('asZero'), possible: of('possible') };
}
