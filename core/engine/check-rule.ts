import { catalogEntry, isFactId } from '../facts/catalog.ts';
import type { FactKind } from '../facts/fact.ts';
import { nearestFactId } from './nearest-fact-id.ts';
import type { Comparison, Condition, OperatorName, Rule } from './rule.ts';
import { allItemsOfRule, fillId } from './rule-items.ts';

const deepest = 8;

/** What each operator takes at its left, and at its right. */
const operands: Readonly<Record<OperatorName, { left: readonly FactKind[]; right: FactKind | 'same' }>> = {
  equals: { left: ['quantity'], right: 'quantity' },
  atLeast: { left: ['quantity'], right: 'quantity' },
  atMost: { left: ['quantity'], right: 'quantity' },
  moreThan: { left: ['quantity'], right: 'quantity' },
  lessThan: { left: ['quantity'], right: 'quantity' },
  isWhole: { left: ['quantity'], right: 'boolean' },
  is: { left: ['boolean', 'text'], right: 'same' },
  isOneOf: { left: ['text'], right: 'text' },
  isStated: { left: ['quantity', 'boolean', 'text'], right: 'boolean' },
};

/** What the schema cannot see: facts, kinds of operands, placeholders, the name. One line each, beginning with the JSON path. */
export function checkRule(rule: Rule, id: string): readonly string[] {
  return [
    ...(rule.id === id ? [] : [`$.id: ${rule.id} is not the path of the file, ${id}`]),
    ...checkCondition(rule, rule.requires, '$.requires', 1),
    ...(rule.appliesWhen ? checkCondition(rule, rule.appliesWhen, '$.appliesWhen', 1) : []),
    ...(rule.severityCases ?? []).flatMap(({ when }, index) =>
      checkCondition(rule, when, `$.severityCases[${index}].when`, 1),
    ),
    ...Object.entries(rule.evidence).flatMap(([name, fact]) => checkFact(rule, fact, `$.evidence.${name}`)),
    ...checkSeverityItems(rule),
    ...checkArithmetic(rule),
    ...checkMessages(rule),
  ];
}

function checkCondition(rule: Rule, condition: Condition, path: string, depth: number): readonly string[] {
  if (depth > deepest) return [`${path}: more than ${deepest} levels`];
  const [name, parts] =
    'all' in condition ? ['all', condition.all] : 'any' in condition ? ['any', condition.any] : ['', []];
  if (name === '') return checkComparison(rule, condition as Comparison, path);
  return parts.flatMap((part, index) => checkCondition(rule, part, `${path}.${name}[${index}]`, depth + 1));
}

function checkComparison(rule: Rule, { fact, operator, value }: Comparison, path: string): readonly string[] {
  const right = typeof value === 'object' && 'fact' in value ? value.fact : undefined;
  const unknown = [
    ...checkFact(rule, fact, `${path}.fact`),
    ...(right === undefined ? [] : checkFact(rule, right, `${path}.value.fact`)),
  ];
  return unknown.length > 0 ? unknown : checkKinds(rule, { fact, operator, value }, path);
}

function checkKinds(rule: Rule, { fact, operator, value }: Comparison, path: string): readonly string[] {
  const { left, right } = operands[operator];
  const kind = kindOf(rule, fact);
  if (!left.includes(kind)) return [`${path}.operator: ${operator} does not take a ${kind}`];
  const wanted = right === 'same' ? kind : right;
  const isFact = typeof value === 'object' && 'fact' in value;
  const given = isFact ? kindOf(rule, value.fact) : kindOfLiteral(value);
  if (given !== wanted) return [`${path}.value: ${operator} compares with a ${wanted}, not a ${given}`];
  if ((operator === 'isOneOf') !== Array.isArray(value))
    return [`${path}.value: a list goes with isOneOf, and with it alone`];
  return operator === 'isWhole' && value !== true ? [`${path}.value: isWhole takes true`] : [];
}

const kindOfLiteral = (value: unknown): FactKind =>
  typeof value === 'number' ? 'quantity' : typeof value === 'boolean' ? 'boolean' : 'text';

const kindOf = (rule: Rule, fact: string): FactKind => {
  const [item] = allItemsOfRule(rule);
  return catalogEntry(fillId(fact, item?.bindings ?? {}))?.kind ?? 'text';
};

/** A template must mean a fact for every item that the rule may run on. */
function checkFact(rule: Rule, template: string, path: string): readonly string[] {
  const ids = allItemsOfRule(rule).map(({ bindings }) => fillId(template, bindings));
  const unknown = ids.find((id) => !isFactId(id));
  if (unknown === undefined) return [];
  if (unknown.includes('{')) return [`${path}: no item of the rule fills the placeholder in "${template}"`];
  return [`${path}: unknown fact "${unknown}", did you mean "${nearestFactId(unknown)}"?`];
}

function checkSeverityItems(rule: Rule): readonly string[] {
  const items = new Set(allItemsOfRule(rule).map(({ item }) => item));
  const unknown = Object.keys(rule.severityByItem ?? {}).filter((item) => !items.has(item));
  return unknown.map((item) => `$.severityByItem.${item}: the rule has no such item`);
}

function checkArithmetic(rule: Rule): readonly string[] {
  return Object.entries(rule.arithmetic ?? {}).flatMap(([side, name]) => {
    const fact = rule.evidence[name];
    if (fact === undefined) return [`$.arithmetic.${side}: "${name}" is not in evidence`];
    return kindOf(rule, fact) === 'quantity' ? [] : [`$.arithmetic.${side}: "${name}" is no quantity`];
  });
}

const arithmeticWords = ['actual', 'expected', 'difference', 'formula'];

function checkMessages(rule: Rule): readonly string[] {
  const known = new Set([
    'list',
    ...Object.keys(rule.evidence),
    ...(rule.each ? ['label', 'item'] : []),
    ...(rule.arithmetic ? arithmeticWords : []),
  ]);
  const texts = {
    'messages.failed': rule.messages.failed,
    'messages.cannotTell': rule.messages.cannotTell,
    remedy: rule.remedy,
  };
  return Object.entries(texts).flatMap(([part, text]) =>
    Object.entries(text ?? {}).flatMap(([lang, template]) =>
      [...template.matchAll(/\{([^{}]*)\}/g)]
        .filter(([, name = '']) => !known.has(name))
        .map(([placeholder]) => `$.${part}.${lang}: nothing fills the placeholder ${placeholder}`),
    ),
  );
}
