import type { FactKind } from '../facts/fact.ts';
import { checkFact, kindsOf } from './check-fact.ts';
import { factAtRight, timesAtRight } from './condition-facts.ts';
import { literalAtRight } from './operand.ts';
import type { Comparison, Condition, OperatorName, Rule } from './rule.ts';

const deepest = 8;

type Right = FactKind | 'list';

/** What each operator takes at its left, and at its right; `literal` where a fact at the right would make no sense. */
const operands: Readonly<
  Record<OperatorName, { left: readonly FactKind[]; right: Right | 'same'; literal?: true }>
> = {
  equals: { left: ['quantity'], right: 'quantity' },
  atLeast: { left: ['quantity'], right: 'quantity' },
  atMost: { left: ['quantity'], right: 'quantity' },
  moreThan: { left: ['quantity'], right: 'quantity' },
  lessThan: { left: ['quantity'], right: 'quantity' },
  isWhole: { left: ['quantity'], right: 'boolean', literal: true },
  is: { left: ['boolean', 'text'], right: 'same' },
  isOneOf: { left: ['text'], right: 'list', literal: true },
  isStated: { left: ['quantity', 'boolean', 'text'], right: 'boolean', literal: true },
  isAmbiguous: { left: ['quantity', 'boolean', 'text'], right: 'boolean', literal: true },
};

/** Facts, kinds of operands and depth of a condition tree. One line a fault, beginning with the JSON path. */
export function checkCondition(rule: Rule, condition: Condition, path: string, depth = 1): readonly string[] {
  if (depth > deepest) return [`${path}: more than ${deepest} levels`];
  if ('fact' in condition) return checkComparison(rule, condition, path);
  const [name, parts] = 'all' in condition ? ['all', condition.all] : ['any', condition.any];
  return parts.flatMap((part, index) => checkCondition(rule, part, `${path}.${name}[${index}]`, depth + 1));
}

function checkComparison(rule: Rule, comparison: Comparison, path: string): readonly string[] {
  const right = factAtRight(comparison);
  const unknown = [
    ...checkFact(rule, comparison.fact, `${path}.fact`),
    ...(right === undefined ? [] : checkFact(rule, right, `${path}.value.fact`)),
  ];
  return unknown.length > 0 ? unknown : checkKinds(rule, comparison, path);
}

function checkKinds(rule: Rule, comparison: Comparison, path: string): readonly string[] {
  const { fact, operator, value } = comparison;
  const { left, right, literal } = operands[operator];
  const kinds = kindsOf(rule, fact);
  const [kind = 'text'] = kinds;
  if (kinds.length > 1) return [`${path}.fact: of one kind for some items, of another for others`];
  if (!left.includes(kind)) return [`${path}.operator: ${operator} does not take a ${kind}`];
  if (literal && factAtRight(comparison) !== undefined)
    return [`${path}.value: ${operator} takes a literal, not a fact`];
  const wanted = right === 'same' ? kind : right;
  const unfit = kindsAtRight(rule, comparison).find((given) => given !== wanted);
  if (unfit !== undefined) return [`${path}.value: ${operator} compares with a ${wanted}, not a ${unfit}`];
  if (timesAtRight(comparison) !== undefined && wanted !== 'quantity')
    return [`${path}.value.times: a ${wanted} has no multiple`];
  return operator === 'isWhole' && value !== true ? [`${path}.value: isWhole takes true`] : [];
}

function kindsAtRight(rule: Rule, comparison: Comparison): readonly Right[] {
  const fact = factAtRight(comparison);
  return fact === undefined ? [literalAtRight(comparison).kind] : kindsOf(rule, fact);
}
