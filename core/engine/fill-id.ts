import type { RuleItem } from './rule-items.ts';

type Bindings = RuleItem['bindings'];

const filled = new WeakMap<Bindings, Map<string, string>>();

/** A fact id with its placeholders filled in; remembered, since rules ask for the same ids of every report. */
export function fillId(template: string, bindings: Bindings): string {
  if (!template.includes('{')) return template;
  const ofItem = filled.get(bindings) ?? new Map<string, string>();
  filled.set(bindings, ofItem);
  const id = ofItem.get(template) ?? fill(template, bindings);
  ofItem.set(template, id);
  return id;
}

/** A placeholder that nothing fills stays. */
const fill = (template: string, bindings: Bindings): string =>
  template.replace(/\{([a-zA-Z]+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(bindings, name) ? (bindings[name] ?? placeholder) : placeholder,
  );

const filledForAll = new WeakMap<readonly RuleItem[], Map<string, readonly string[]>>();

/** The id for each item. */
export function fillIds(template: string, items: readonly RuleItem[]): readonly string[] {
  const known = filledForAll.get(items) ?? new Map<string, readonly string[]>();
  filledForAll.set(items, known);
  const ids = known.get(template) ?? items.map(({ bindings }) => fillId(template, bindings));
  known.set(template, ids);
  return ids;
}
