import { suggestion } from '../nearest-word.ts';
import { checkCondition } from './check-condition.ts';
import { checkFact, kindsOf } from './check-fact.ts';
import { checkTemplates } from './check-templates.ts';
import { jsonPath } from './json-path.ts';
import type { Rule } from './rule.ts';
import { allItemsOfRule } from './rule-items.ts';

/** What the schema cannot see: facts, kinds of operands, placeholders, the name. One line each, beginning with the JSON path. */
export function checkRule(rule: Rule, id: string): readonly string[] {
  return [
    ...(rule.id === id ? [] : [`$.id: ${rule.id} is not the path of the file, ${id}`]),
    ...checkScope(rule),
    ...checkYears(rule),
    ...checkItems(rule),
    ...checkConditions(rule),
    ...Object.entries(rule.evidence).flatMap(([name, fact]) => checkFact(rule, fact, `$.evidence.${name}`)),
    ...checkArithmetic(rule),
    ...checkMessages(rule),
    ...checkTemplates(rule),
  ];
}

function checkConditions(rule: Rule): readonly string[] {
  const cases = rule.severityCases ?? [];
  return [
    ...checkCondition(rule, rule.requires, '$.requires'),
    ...(rule.appliesWhen ? checkCondition(rule, rule.appliesWhen, '$.appliesWhen') : []),
    ...cases.flatMap(({ when }, index) => checkCondition(rule, when, `$.severityCases[${index}].when`)),
    ...(rule.notApplicableReason && !rule.appliesWhen
      ? ['$.notApplicableReason: goes with appliesWhen, which is missing']
      : []),
  ];
}

const checkScope = ({ scope: { editions, table } = {} }: Rule): readonly string[] =>
  table && !editions ? ['$.scope.table: goes with editions, which are missing'] : [];

function checkYears({ scope: { years = {} } = {}, inForce }: Rule): readonly string[] {
  const spans = [['scope.years', years] as const, ...(inForce ? [['inForce', inForce] as const] : [])];
  const empty = spans.flatMap(([path, { from, to }]) =>
    from !== undefined && to !== undefined && from > to
      ? [`$.${path}: no year is from ${from} to ${to}`]
      : [],
  );
  const { from, to } = inForce ?? years;
  const isIdle =
    inForce !== undefined &&
    (from ?? -Infinity) <= (years.from ?? -Infinity) &&
    (to ?? Infinity) >= (years.to ?? Infinity);
  return isIdle ? [...empty, '$.inForce: leaves out no year that is in scope'] : empty;
}

function checkItems(rule: Rule): readonly string[] {
  const items = allItemsOfRule(rule).flatMap(({ item }) => item ?? []);
  const repeated = items.filter((item, index) => items.indexOf(item) !== index);
  const unknown = Object.keys(rule.severityByItem ?? {}).filter((item) => !items.includes(item));
  return [
    ...repeated.map((item) => `$.each: the item "${item}" stands there more than once`),
    ...unknown.map(
      (item) =>
        `${jsonPath(['severityByItem', item])}: the rule has no item "${item}"${suggestion(item, items)}`,
    ),
  ];
}

function checkMessages(rule: Rule): readonly string[] {
  const { whereKnown } = rule.messages;
  return whereKnown ? checkFact(rule, whereKnown.fact, '$.messages.whereKnown.fact') : [];
}

function checkArithmetic(rule: Rule): readonly string[] {
  return Object.entries(rule.arithmetic ?? {}).flatMap(([side, name]) => {
    const fact = Object.hasOwn(rule.evidence, name) ? rule.evidence[name] : undefined;
    if (fact === undefined)
      return [
        `$.arithmetic.${side}: "${name}" is not in evidence${suggestion(name, Object.keys(rule.evidence))}`,
      ];
    const unfit = kindsOf(rule, fact).find((kind) => kind !== 'quantity');
    return unfit === undefined ? [] : [`$.arithmetic.${side}: "${name}" is a ${unfit}, no quantity`];
  });
}
