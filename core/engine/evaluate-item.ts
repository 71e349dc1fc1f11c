import type { Fact, Facts } from '../facts/fact.ts';
import type { Fault } from '../fault.ts';
import { type Decision, failed, passed, passedAsZero, struckByFault, undecided } from './decision.ts';
import type { Questionnaire } from './engine-adapter.ts';
import { fillId } from './fill-id.ts';
import { absentFact } from './operand.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';
import type { RuleItem } from './rule-items.ts';
import type { AskedCondition, RuleQuestions } from './rule-questions.ts';

/** One item of a rule, the engines of the rule, and the facts that they are asked about. */
export interface ItemCase {
  readonly rule: Rule;
  readonly item: RuleItem;
  readonly questions: RuleQuestions;
  readonly facts: Facts;
}

export interface Answered<T> {
  readonly value: T;
  readonly faults: readonly Fault[];
}

/** Decides one item of a rule: does the rule apply, and is its requirement met, met with blanks as zero, or impossible? */
export async function evaluateItem(each: ItemCase): Promise<Answered<Decision>> {
  const faults: Fault[] = [];
  const value = await decide(each, async (questionnaire) => {
    const answer = await askAbout(each, questionnaire);
    faults.push(...answer.faults);
    return answer.value;
  });
  return faults.length === 0 ? { value, faults } : { value: struckByFault, faults };
}

/** Whether the condition of an engine with one question holds for an item. */
export async function askAbout(each: ItemCase, questionnaire: Questionnaire): Promise<Answered<boolean>> {
  const { held, faults } = await questionnaire.ask((_question, id) => factFor(each, id));
  return { value: held.size > 0, faults };
}

const factFor = ({ facts, item }: ItemCase, id: string): Fact =>
  facts.get(fillId(id, item.bindings)) ?? absentFact;

type Ask = (questionnaire: Questionnaire) => Promise<boolean>;

async function decide(each: ItemCase, ask: Ask): Promise<Decision> {
  const { applies } = each.questions;
  if (!applies) return decideRequirement(each, ask);
  const strength = await strengthOf(applies, each, ask);
  if (strength === 'impossible')
    return { outcome: 'not-applicable', reason: each.rule.notApplicableReason ?? 'out-of-scope' };
  if (strength === 'possible') return openFor(applies, each);
  const decision = await decideRequirement(each, ask);
  if (strength === 'certain') return decision;
  // Where blank cells decide whether the rule applies at all, nobody is accused.
  if (decision === failed) return openFor(applies, each);
  return decision === passed ? passedAsZero : decision;
}

async function decideRequirement(each: ItemCase, ask: Ask): Promise<Decision> {
  const { requires } = each.questions;
  const strength = await strengthOf(requires, each, ask);
  if (strength === 'possible') return openFor(requires, each);
  return { certain: passed, asZero: passedAsZero, impossible: failed }[strength];
}

/** The decision on an item for which a condition may hold and may not. */
export const openFor = ({ condition }: AskedCondition, each: ItemCase): Decision =>
  undecided(condition, (id) => factFor(each, id));

/** The strictest reading under which a condition holds. Without blank cells, nothing holds as zero that is not certain. */
async function strengthOf(asked: AskedCondition, each: ItemCase, ask: Ask): Promise<Reading | 'impossible'> {
  const { certain, asZero, possible } = asked.under;
  if (await ask(certain)) return 'certain';
  if (hasBlanks(asked, each) && (await ask(asZero))) return 'asZero';
  return (await ask(possible)) ? 'possible' : 'impossible';
}

/** Whether any number that the condition weighs has blank cells in it. */
export function hasBlanks({ weighed }: AskedCondition, each: ItemCase): boolean {
  return weighed.some((id) => {
    const fact = factFor(each, id);
    return fact.kind === 'quantity' && fact.blanks > 0;
  });
}
