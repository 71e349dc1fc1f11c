import type { Facts } from '../facts/fact.ts';
import { allItems, type Item, itemsOf } from '../facts/item-lists.ts';
import type { Rule } from './rule.ts';

/** What a rule runs on; a rule on the whole report has one item without a name. */
export interface RuleItem {
  readonly item?: string;
  readonly label: string;
  readonly bindings: Readonly<Record<string, string>>;
}

const whole: readonly RuleItem[] = [{ label: '', bindings: {} }];

const written = new WeakMap<Rule, readonly RuleItem[]>();

/** Items of a rule for a report, in the order of the form. */
export function itemsOfRule(rule: Rule, facts: Facts): readonly RuleItem[] {
  return typeof rule.each === 'string' ? itemsOf(rule.each, facts) : fixedItems(rule);
}

/** Every item that a rule may ever run on. */
export function allItemsOfRule(rule: Rule): readonly RuleItem[] {
  return typeof rule.each === 'string' ? allItems(rule.each) : fixedItems(rule);
}

function fixedItems(rule: Rule): readonly RuleItem[] {
  if (!Array.isArray(rule.each)) return whole;
  const known = written.get(rule);
  if (known) return known;
  const items: readonly Item[] = rule.each.map((binding) => ({
    item: binding.item,
    label: binding['label'] ?? binding.item,
    bindings: binding,
  }));
  written.set(rule, items);
  return items;
}

/** A template with its placeholders filled in. */
export function fillId(template: string, bindings: Readonly<Record<string, string>>): string {
  if (!template.includes('{')) return template;
  return template.replace(/\{([a-zA-Z]+)\}/g, (placeholder, name: string) => bindings[name] ?? placeholder);
}
