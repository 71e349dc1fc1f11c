import type { Question } from './engine-adapter.ts';
import { createQuestionnaire, type Questionnaire } from './engine-adapter.ts';
import { type Reading, readings } from './reading.ts';
import type { Condition, Rule } from './rule.ts';

/** Engines of one rule, for one item at a time: each of its trees under each reading. */
export interface RuleQuestions {
  readonly applies?: Readonly<Record<Reading, Questionnaire>>;
  readonly requires: Readonly<Record<Reading, Questionnaire>>;
  /** In the order of `severityCases`; a case counts only when it certainly holds. */
  readonly severityCases: readonly Questionnaire[];
}

/** Engines of one rule. */
export function questionsOfRule(rule: Rule): RuleQuestions {
  return {
    ...(rule.appliesWhen ? { applies: underEachReading(rule, rule.appliesWhen) } : {}),
    requires: underEachReading(rule, rule.requires),
    severityCases: (rule.severityCases ?? []).map(({ when }) =>
      createQuestionnaire([question(rule, when, 'certain')]),
    ),
  };
}

/** One engine that asks every rule about all of its items at once, under one reading. */
export function questionsAtOnce(rules: readonly Rule[], reading: Reading): Questionnaire {
  return createQuestionnaire(
    rules.map((rule) => {
      const condition = rule.appliesWhen ? { all: [rule.appliesWhen, rule.requires] } : rule.requires;
      return question(rule, condition, reading);
    }),
  );
}

const question = (rule: Rule, condition: Condition, reading: Reading): Question => ({
  name: rule.id,
  condition,
  reading,
});

function underEachReading(rule: Rule, condition: Condition): Record<Reading, Questionnaire> {
  const entries = readings.map((reading) => [
    reading,
    createQuestionnaire([question(rule, condition, reading)]),
  ]);
  return Object.fromEntries(entries);
}
