import type { Facts } from '../facts/fact.ts';
import type { Fault } from '../fault.ts';
import { factsOf, hasChoice } from './condition-facts.ts';
import type { Answers, Questionnaire, Resolve } from './engine-adapter.ts';
import { type Decision, evaluateItem, resolverOf } from './evaluate-item.ts';
import type { Outcome } from './outcome.ts';
import { absentFact } from './reading.ts';
import type { Rule, Severity } from './rule.ts';
import { fillId, itemsOfRule, type RuleItem } from './rule-items.ts';
import { questionsAtOnce, questionsOfRule, type RuleQuestions } from './rule-questions.ts';
import { outOfScope } from './rule-scope.ts';

/** An outcome with how much it weighs, and the item that it speaks of. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly rule: Rule;
  readonly item: RuleItem;
  readonly severity: Severity;
}

interface Evaluation {
  /** Every rule and every item, sorted by code, then item. */
  readonly judgements: readonly Judgement[];
  readonly faults: readonly Fault[];
}

/** Asks all rules about the facts of one report. */
export type Evaluate = (facts: Facts) => Promise<Evaluation>;

interface Engines {
  readonly rules: readonly Rule[];
  readonly certain: Questionnaire;
  readonly asZero: Questionnaire;
  readonly ofRule: ReadonlyMap<Rule, RuleQuestions>;
}

/** Builds the engines once; what it returns may be called again and again, at the same time too. */
export function createEvaluate(rules: readonly Rule[]): Evaluate {
  const engines: Engines = {
    rules,
    certain: questionsAtOnce(rules, 'certain'),
    asZero: questionsAtOnce(rules, 'asZero'),
    ofRule: new Map(rules.map((rule) => [rule, questionsOfRule(rule)])),
  };
  return async (facts) => (facts.size === 0 ? withoutReport(rules, facts) : evaluateRules(facts, engines));
}

/** Where no report was read, every rule says so: silence is no answer. */
function withoutReport(rules: readonly Rule[], facts: Facts): Evaluation {
  const decision = { outcome: 'cannot-tell', reason: 'no-report' } as const;
  const judgements = rules.flatMap((rule) =>
    itemsOfRule(rule, facts).map((item) => ({
      rule,
      item,
      outcome: toOutcome(rule, item, decision),
      severity: baseSeverity(rule, item),
    })),
  );
  return { judgements: judgements.sort(byCodeThenItem), faults: [] };
}

async function evaluateRules(facts: Facts, engines: Engines): Promise<Evaluation> {
  const resolve = resolverOfAll(facts, engines.rules);
  const certain = await engines.certain.ask(resolve);
  const asZero = certain.held.size === engines.rules.length ? certain : await engines.asZero.ask(resolve);
  const faults: Fault[] = [];
  const judgements: Judgement[] = [];
  for (const rule of engines.rules) {
    const judged = await judgeRule(rule, facts, { certain, asZero }, engines);
    judgements.push(...judged.judgements);
    faults.push(...judged.faults);
  }
  return { judgements: judgements.sort(byCodeThenItem), faults };
}

/** The facts that a template means, one for each item of the rule; a template without placeholders means one fact. */
function resolverOfAll(facts: Facts, rules: readonly Rule[]): Resolve {
  const items = new Map(rules.map((rule) => [rule.id, itemsOfRule(rule, facts)]));
  return (question, id) => {
    if (!id.includes('{')) return facts.get(id) ?? absentFact;
    return (items.get(question) ?? []).map(({ bindings }) => facts.get(fillId(id, bindings)) ?? absentFact);
  };
}

interface AtOnce {
  readonly certain: Answers;
  readonly asZero: Answers;
}

async function judgeRule(rule: Rule, facts: Facts, atOnce: AtOnce, engines: Engines): Promise<Evaluation> {
  const items = itemsOfRule(rule, facts);
  const scope = outOfScope(rule, facts);
  const known = scope ? () => scope : decidedAtOnce(rule, facts, atOnce);
  const questions = engines.ofRule.get(rule) as RuleQuestions;
  const judgements: Judgement[] = [];
  const faults: Fault[] = [];
  for (const item of items) {
    const evaluated = known
      ? { decision: known(item), faults: [] }
      : await evaluateItem(rule, item, questions, facts);
    faults.push(...evaluated.faults);
    judgements.push(await judge(rule, item, evaluated.decision, questions, facts));
  }
  return { judgements, faults };
}

/** When a rule holds for all items at once, each item has passed; with blanks as zero where one of its facts has blanks. */
function decidedAtOnce(rule: Rule, facts: Facts, atOnce: AtOnce): ((item: RuleItem) => Decision) | undefined {
  if (atOnce.certain.held.has(rule.id)) return () => ({ outcome: 'passed' });
  if (!atOnce.asZero.held.has(rule.id) || hasChoice(rule.requires)) return undefined;
  const ids = factsOf(rule.requires);
  const hasBlanks = (item: RuleItem): boolean =>
    ids.some((id) => {
      const fact = facts.get(fillId(id, item.bindings));
      return fact?.kind === 'quantity' && fact.blanks > 0;
    });
  return (item) =>
    hasBlanks(item) ? { outcome: 'passed', assumed: 'blank-as-zero' } : { outcome: 'passed' };
}

async function judge(
  rule: Rule,
  item: RuleItem,
  decision: Decision,
  questions: RuleQuestions,
  facts: Facts,
): Promise<Judgement> {
  const weighs = decision.outcome === 'failed' || decision.outcome === 'cannot-tell';
  const severity = weighs ? await severityOf(rule, item, questions, facts) : rule.severity;
  const isOfProse = decision.outcome === 'cannot-tell' && decision.reason === 'ambiguous';
  return {
    outcome: toOutcome(rule, item, decision),
    rule,
    item,
    severity: isOfProse ? atMostWarning(severity) : severity,
  };
}

/** An ambiguous sentence may make a reader ask, not a report fail. */
const atMostWarning = (severity: Severity): Severity => (severity === 'error' ? 'warning' : severity);

function toOutcome(rule: Rule, { item }: RuleItem, decision: Decision): Outcome {
  return { rule: rule.id, code: rule.code, ...(item === undefined ? {} : { item }), ...decision };
}

const baseSeverity = (rule: Rule, { item = '' }: RuleItem): Severity =>
  rule.severityByItem?.[item] ?? rule.severity;

async function severityOf(
  rule: Rule,
  item: RuleItem,
  questions: RuleQuestions,
  facts: Facts,
): Promise<Severity> {
  for (const [index, { severity }] of (rule.severityCases ?? []).entries()) {
    const answers = await questions.severityCases[index]?.ask(resolverOf(facts, item));
    if (answers && answers.held.size > 0) return severity;
  }
  return baseSeverity(rule, item);
}

function byCodeThenItem(a: Judgement, b: Judgement): number {
  return compare(a.outcome.code, b.outcome.code) || compare(a.outcome.item ?? '', b.outcome.item ?? '');
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
