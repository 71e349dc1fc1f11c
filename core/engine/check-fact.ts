import { catalogEntry, factIds, isFactId } from '../facts/catalog.ts';
import type { FactKind } from '../facts/fact.ts';
import { suggestion } from '../nearest-word.ts';
import { fillId } from './fill-id.ts';
import type { Rule } from './rule.ts';
import { allItemsOfRule } from './rule-items.ts';

/** A template must mean a fact for every item that the rule may run on. */
export function checkFact(rule: Rule, template: string, path: string): readonly string[] {
  const unknown = idsOf(rule, template).find((id) => !isFactId(id));
  if (unknown === undefined) return [];
  const [, placeholder] = /\{([^{}]*)\}/.exec(unknown) ?? [];
  if (placeholder === undefined)
    return [`${path}: unknown fact "${unknown}"${suggestion(unknown, factIds())}`];
  const bindings = rule.each === undefined ? [] : Object.keys(allItemsOfRule(rule)[0]?.bindings ?? {});
  return [
    `${path}: no item of the rule fills {${placeholder}} of "${template}"${suggestion(placeholder, bindings)}`,
  ];
}

/** Kinds of the facts that a template means, each once: one, in a sound rule. */
export function kindsOf(rule: Rule, template: string): readonly FactKind[] {
  const kinds = idsOf(rule, template).flatMap((id) => catalogEntry(id)?.kind ?? []);
  return [...new Set(kinds)];
}

const idsOf = (rule: Rule, template: string): readonly string[] =>
  allItemsOfRule(rule).map(({ bindings }) => fillId(template, bindings));
