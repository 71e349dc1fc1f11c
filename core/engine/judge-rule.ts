import type { Facts } from '../facts/fact.ts';
import type { Fault } from '../fault.ts';
import { hasChoice } from './condition-facts.ts';
import { type Decision, failed, passed, passedAsZero, struckByFault } from './decision.ts';
import { type Answers, everyItem, type Resolve } from './engine-adapter.ts';
import { evaluateItem, hasBlanks, type ItemCase, openFor } from './evaluate-item.ts';
import { type Evaluation, type Judgement, judgement } from './judgement.ts';
import type { Manner } from './manner.ts';
import type { Rule } from './rule.ts';
import { ruleFault } from './rule-fault.ts';
import { itemsOfRule, type RuleItem } from './rule-items.ts';
import type { AskedCondition, RuleQuestions } from './rule-questions.ts';
import { notAsked } from './rule-scope.ts';
import { baseSeverity, severityOf } from './severity-of.ts';

export interface AskedRule {
  readonly rule: Rule;
  readonly questions: RuleQuestions;
}

/** What the engine says when every rule is asked about all of its items at once, and how it looks their facts up. */
export interface AskedAtOnce {
  readonly certain: Answers;
  readonly resolve: Resolve;
  readonly manner: Manner;
}

/** Judges a rule on each of its items. What fails on our side costs this rule its answer, and no other. */
export async function judgeRule(asked: AskedRule, facts: Facts, atOnce: AskedAtOnce): Promise<Evaluation> {
  try {
    return await judgeItems(asked, facts, atOnce);
  } catch (cause) {
    return withoutAnswer(asked.rule, facts, cause);
  }
}

function withoutAnswer(rule: Rule, facts: Facts, cause: unknown): Evaluation {
  const judgements = itemsIfKnown(rule, facts).map((item) =>
    judgement(rule, item, struckByFault, baseSeverity(rule, item)),
  );
  return { judgements, faults: [ruleFault(rule.id, cause)] };
}

/** Where even the items cannot be found out, the rule speaks of the report as a whole. */
function itemsIfKnown(rule: Rule, facts: Facts): readonly RuleItem[] {
  try {
    return itemsOfRule(rule, facts);
  } catch {
    return [{ label: '', bindings: {} }];
  }
}

async function judgeItems(asked: AskedRule, facts: Facts, atOnce: AskedAtOnce): Promise<Evaluation> {
  const { rule, questions } = asked;
  const cases = itemsOfRule(rule, facts).map((item) => ({ rule, questions, item, facts }));
  const known = await decidedAtOnce(asked, cases, atOnce);
  const judgements: Judgement[] = [];
  const faults: Fault[] = [];
  for (const [place, each] of cases.entries()) {
    const value = known(each, place);
    const decision = value ? { value, faults: [] } : await evaluateItem(each);
    const severity = weighs(decision.value)
      ? await severityOf(each, decision.value)
      : { value: rule.severity, faults: [] };
    judgements.push(judgement(rule, each.item, decision.value, severity.value));
    faults.push(...decision.faults, ...severity.faults);
  }
  return { judgements, faults: faults.slice(0, 1) };
}

const weighs = ({ outcome }: Decision): boolean => outcome === 'failed' || outcome === 'cannot-tell';

/** What is known of an item, and undefined where it has to be asked about alone. */
type Known = (each: ItemCase, place: number) => Decision | undefined;

/**
 * What is known without asking about each item: the rule is switched off or out of scope, it holds for all of them, or, where it has no
 * choice, for those that no comparison misses.
 */
async function decidedAtOnce(
  { rule, questions }: AskedRule,
  cases: readonly ItemCase[],
  atOnce: AskedAtOnce,
): Promise<Known> {
  const [first] = cases;
  const scope = first && notAsked(rule, first.facts, atOnce.manner);
  if (scope) return () => scope;
  const { certain, resolve } = atOnce;
  if (certain.held.has(rule.id)) return () => passed;
  const { applies, requires } = questions;
  if ([applies ?? [], requires].flat().some(({ condition }) => hasChoice(condition))) return () => undefined;
  const rest: Known = applies ? () => undefined : await knownOfMissed(requires, cases, resolve);
  return (each, place) => (misses(certain, rule, place) ? rest(each, place) : passed);
}

/** What is known of items whose requirement is not certain, from asking about all of them under the other readings. */
async function knownOfMissed(
  requires: AskedCondition,
  cases: readonly ItemCase[],
  resolve: Resolve,
): Promise<Known> {
  const onBlanks = (each: ItemCase): boolean => hasBlanks(requires, each);
  const possible = await requires.under.possible.ask(resolve);
  const asZero = cases.some(onBlanks) ? await requires.under.asZero.ask(resolve) : possible;
  if (possible.faults.length + asZero.faults.length > 0) return () => undefined;
  return (each, place) => {
    if (onBlanks(each) && !misses(asZero, each.rule, place)) return passedAsZero;
    return misses(possible, each.rule, place) ? failed : openFor(requires, each);
  };
}

/** Whether a comparison does not hold for the item at a place, or for none. */
function misses({ missed }: Answers, { id }: Rule, place: number): boolean {
  const places = missed.get(id);
  return places === undefined || places.has(place) || places.has(everyItem);
}
