import type { Fact, Facts } from '../facts/fact.ts';
import type { Questionnaire, Resolve } from './engine-adapter.ts';
import { fillIds } from './fill-id.ts';
import { type AskedRule, judgeRule } from './judge-rule.ts';
import { type Evaluation, judgement } from './judgement.ts';
import type { Manner } from './manner.ts';
import { absentFact } from './operand.ts';
import type { Rule } from './rule.ts';
import { itemsOfRule } from './rule-items.ts';
import { questionsAtOnce, questionsOfRule } from './rule-questions.ts';
import { baseSeverity } from './severity-of.ts';

/** Asks all rules about the facts of one report. */
export type Evaluate = (facts: Facts, manner?: Manner) => Promise<Evaluation>;

interface Engines {
  /** In the order of their codes. */
  readonly rules: readonly AskedRule[];
  readonly byId: ReadonlyMap<string, Rule>;
  /** Most rules hold for all their items: one question settles them. */
  readonly certain: Questionnaire;
}

/** Builds the engines once; what it returns may be called again and again, at the same time too. */
export function createEvaluate(rules: readonly Rule[]): Evaluate {
  const inOrder = rules.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const engines: Engines = {
    rules: inOrder.map((rule) => ({ rule, questions: questionsOfRule(rule) })),
    byId: new Map(rules.map((rule) => [rule.id, rule])),
    certain: questionsAtOnce(inOrder),
  };
  return async (facts, manner = {}) =>
    facts.size === 0 ? withoutReport(inOrder, facts) : evaluateRules(facts, manner, engines);
}

/** Where no report was read, every rule says so: silence is no answer. */
function withoutReport(rules: readonly Rule[], facts: Facts): Evaluation {
  const decision = { outcome: 'cannot-tell', reason: 'no-report' } as const;
  const judgements = rules.flatMap((rule) =>
    itemsOfRule(rule, facts).map((item) => judgement(rule, item, decision, baseSeverity(rule, item))),
  );
  return { judgements, faults: [] };
}

async function evaluateRules(facts: Facts, manner: Manner, engines: Engines): Promise<Evaluation> {
  const resolve = resolverOf(facts, engines.byId);
  const atOnce = { certain: await engines.certain.ask(resolve), resolve, manner };
  const evaluations: Evaluation[] = [];
  for (const asked of engines.rules) evaluations.push(await judgeRule(asked, facts, atOnce));
  return {
    judgements: evaluations.flatMap(({ judgements }) => judgements),
    faults: evaluations.flatMap(({ faults }) => faults),
  };
}

/** The facts that a template means, one for each item of the rule; a template without placeholders means one fact. */
function resolverOf(facts: Facts, byId: Engines['byId']): Resolve {
  const factOf = (id: string): Fact => facts.get(id) ?? absentFact;
  return (question, id) => {
    const rule = byId.get(question);
    if (rule === undefined || !id.includes('{')) return factOf(id);
    return fillIds(id, itemsOfRule(rule, facts)).map(factOf);
  };
}
