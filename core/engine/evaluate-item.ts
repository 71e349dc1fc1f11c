import type { Facts } from '../facts/fact.ts';
import type { Fault } from '../fault.ts';
import { factsOf } from './condition-facts.ts';
import type { Questionnaire, Resolve } from './engine-adapter.ts';
import type { Outcome, OutcomeReason } from './outcome.ts';
import { absenceOf, absentFact } from './reading.ts';
import type { Condition, Rule } from './rule.ts';
import { fillId, type RuleItem } from './rule-items.ts';
import type { RuleQuestions } from './rule-questions.ts';

export type Decision = Pick<Outcome, 'outcome' | 'reason' | 'assumed'>;

/** Decides one item of a rule: does the rule apply, is its requirement certain, met with blanks as zero, or impossible? */
export async function evaluateItem(
  rule: Rule,
  item: RuleItem,
  questions: RuleQuestions,
  facts: Facts,
): Promise<{ readonly decision: Decision; readonly faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  const resolve = resolverOf(facts, item);
  const ask = async (questionnaire: Questionnaire): Promise<boolean> => {
    const answers = await questionnaire.ask(resolve);
    faults.push(...answers.faults);
    return answers.held.size > 0;
  };
  const decision = await decide(rule, item, questions, facts, ask);
  return faults.length === 0
    ? { decision, faults }
    : { decision: { outcome: 'cannot-tell', reason: 'rule-fault' }, faults };
}

type Ask = (questionnaire: Questionnaire) => Promise<boolean>;

async function decide(
  rule: Rule,
  item: RuleItem,
  { applies, requires }: RuleQuestions,
  facts: Facts,
  ask: Ask,
): Promise<Decision> {
  if (applies && rule.appliesWhen) {
    if (!(await ask(applies.possible)))
      return { outcome: 'not-applicable', reason: rule.notApplicableReason ?? 'out-of-scope' };
    if (!(await ask(applies.asZero))) return undecided(rule.appliesWhen, item, facts);
  }
  if (await ask(requires.certain)) return { outcome: 'passed' };
  if (await ask(requires.asZero)) return { outcome: 'passed', assumed: 'blank-as-zero' };
  if (!(await ask(requires.possible))) return { outcome: 'failed' };
  return undecided(rule.requires, item, facts);
}

/** What the prose does not speak of is no doubt about the document; anything else that is not known is one. */
function undecided(condition: Condition, item: RuleItem, facts: Facts): Decision {
  const operands = factsOf(condition).map((id) => facts.get(fillId(id, item.bindings)) ?? absentFact);
  const absences = operands.map(absenceOf).filter((absence) => absence !== undefined);
  const silent = absences.find((absence) => absence === 'not-stated' || absence === 'not-supplied');
  if (silent) return { outcome: 'not-applicable', reason: silent };
  // A doubt about the document weighs more than a doubt about a sentence.
  const reason: OutcomeReason =
    absences.find((absence) => absence !== 'ambiguous') ?? absences[0] ?? 'blank-cells';
  return { outcome: 'cannot-tell', reason };
}

/** Facts of one item. */
export function resolverOf(facts: Facts, item: RuleItem): Resolve {
  return (_question, id) => facts.get(fillId(id, item.bindings)) ?? absentFact;
}
