import type { Facts } from '../facts/fact.ts';
import { allItems, itemsOf } from '../facts/item-lists.ts';
import type { Rule } from './rule.ts';

/** What a rule runs on; a rule on the whole report has one item without a name. */
export interface RuleItem {
  readonly item?: string;
  readonly label: string;
  readonly bindings: Readonly<Record<string, string>>;
}

type Items = readonly RuleItem[];

const whole: Items = [{ label: '', bindings: {} }];

/** Items of a rule for a report, in the order of their names; the same array whenever they are the same. */
export function itemsOfRule(rule: Rule, facts: Facts): Items {
  return typeof rule.each === 'string' ? sorted(itemsOf(rule.each, facts)) : fixedItems(rule);
}

/** Every item that a rule may ever run on. */
export function allItemsOfRule(rule: Rule): Items {
  return typeof rule.each === 'string' ? allItems(rule.each) : fixedItems(rule);
}

const sortedItems = new WeakMap<Items, Items>();

function sorted(items: Items): Items {
  const known = sortedItems.get(items);
  if (known) return known;
  const inOrder = items.toSorted(({ item: a = '' }, { item: b = '' }) => (a < b ? -1 : Number(a > b)));
  sortedItems.set(items, inOrder);
  return inOrder;
}

const writtenItems = new WeakMap<Rule, Items>();

function fixedItems(rule: Rule): Items {
  if (!Array.isArray(rule.each)) return whole;
  const known = writtenItems.get(rule);
  if (known) return known;
  const items = rule.each.map((bindings) => ({
    item: bindings.item,
    label: bindings['label'] ?? bindings.item,
    bindings,
  }));
  const inOrder = sorted(items);
  writtenItems.set(rule, inOrder);
  return inOrder;
}
