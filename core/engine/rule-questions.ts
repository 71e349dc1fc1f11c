import { weighedFacts } from './condition-facts.ts';
import { createQuestionnaire, type Question, type Questionnaire } from './engine-adapter.ts';
import type { Reading } from './reading.ts';
import type { Condition, Rule, Severity } from './rule.ts';

/** A condition tree of a rule with its engines, one for each reading. */
export interface AskedCondition {
  readonly condition: Condition;
  /** Ids of the facts whose number it weighs, placeholders left in. */
  readonly weighed: readonly string[];
  readonly under: Readonly<Record<Reading, Questionnaire>>;
}

/** Engines of one rule, for one item at a time. */
export interface RuleQuestions {
  readonly applies?: AskedCondition;
  readonly requires: AskedCondition;
  /** A case counts only when it certainly holds. */
  readonly severityCases: readonly { readonly severity: Severity; readonly holds: Questionnaire }[];
}

/** Builds the engines of one rule. */
export function questionsOfRule(rule: Rule): RuleQuestions {
  return {
    ...(rule.appliesWhen ? { applies: askedCondition(rule, rule.appliesWhen) } : {}),
    requires: askedCondition(rule, rule.requires),
    severityCases: (rule.severityCases ?? []).map(({ severity, when }) => ({
      severity,
      holds: createQuestionnaire([question(rule, when, 'certain')]),
    })),
  };
}

/** One engine that asks every rule about all of its items at once: it certainly applies, and its requirement is certainly met. */
export function questionsAtOnce(rules: readonly Rule[]): Questionnaire {
  return createQuestionnaire(
    rules.map((rule) => {
      const { appliesWhen, requires } = rule;
      return question(rule, appliesWhen ? { all: [appliesWhen, requires] } : requires, 'certain');
    }),
  );
}

const question = (rule: Rule, condition: Condition, reading: Reading): Question => ({
  name: rule.id,
  condition,
  reading,
});

function askedCondition(rule: Rule, condition: Condition): AskedCondition {
  const under = (reading: Reading): Questionnaire =>
    createQuestionnaire([question(rule, condition, reading)]);
  return {
    condition,
    weighed: weighedFacts(condition),
    under: { certain: under('certain'), asZero: under('asZero'), possible: under('possible') },
  };
}
