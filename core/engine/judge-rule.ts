import type { Facts } from '../facts/fact.ts';
import type { Fault } from '../fault.ts';
import { hasChoice } from './condition-facts.ts';
import { type Decision, passed, passedAsZero, struckByFault } from './decision.ts';
import { evaluateItem, hasBlanks, type ItemCase } from './evaluate-item.ts';
import { type Evaluation, type Judgement, judgement } from './judgement.ts';
import type { Rule } from './rule.ts';
import { ruleFault } from './rule-fault.ts';
import { itemsOfRule, type RuleItem } from './rule-items.ts';
import type { RuleQuestions } from './rule-questions.ts';
import { outOfScope } from './rule-scope.ts';
import { baseSeverity, severityOf } from './severity-of.ts';

export interface AskedRule {
  readonly rule: Rule;
  readonly questions: RuleQuestions;
}

/** Ids of the rules that hold for all their items, as asked all at once. */
export interface HeldAtOnce {
  readonly certain: ReadonlySet<string>;
  readonly asZero: () => Promise<ReadonlySet<string>>;
}

/** Judges a rule on each of its items. What fails on our side costs this rule its answer, and no other. */
export async function judgeRule(asked: AskedRule, facts: Facts, held: HeldAtOnce): Promise<Evaluation> {
  try {
    return await judgeItems(asked, facts, held);
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

async function judgeItems(asked: AskedRule, facts: Facts, held: HeldAtOnce): Promise<Evaluation> {
  const { rule } = asked;
  const cases = itemsOfRule(rule, facts).map((item) => ({ ...asked, item, facts }));
  const known = await decidedAtOnce(asked, cases, held);
  const judgements: Judgement[] = [];
  const faults: Fault[] = [];
  for (const each of cases) {
    const decision = known ? { value: known(each), faults: [] } : await evaluateItem(each);
    const severity = weighs(decision.value)
      ? await severityOf(each, decision.value)
      : { value: rule.severity, faults: [] };
    judgements.push(judgement(rule, each.item, decision.value, severity.value));
    faults.push(...decision.faults, ...severity.faults);
  }
  return { judgements, faults: faults.slice(0, 1) };
}

const weighs = ({ outcome }: Decision): boolean => outcome === 'failed' || outcome === 'cannot-tell';

/**
 * What is known of every item without asking about each: the rule is out of scope, or it holds for all of them. When it
 * holds with blanks as zero, each item that has blanks has passed that way; a rule with a choice may not have needed them.
 */
async function decidedAtOnce(
  { rule, questions }: AskedRule,
  cases: readonly ItemCase[],
  held: HeldAtOnce,
): Promise<((each: ItemCase) => Decision) | undefined> {
  const [first] = cases;
  const scope = first && outOfScope(rule, first.facts);
  if (scope) return () => scope;
  if (held.certain.has(rule.id)) return () => passed;
  const trees = [questions.applies ?? [], questions.requires].flat();
  const onBlanks = (each: ItemCase): boolean => trees.some((tree) => hasBlanks(tree, each));
  if (trees.some(({ condition }) => hasChoice(condition)) || !cases.some(onBlanks)) return undefined;
  if (!(await held.asZero()).has(rule.id)) return undefined;
  return (each) => (onBlanks(each) ? passedAsZero : passed);
}
