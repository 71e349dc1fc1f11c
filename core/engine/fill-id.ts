import type { RuleItem } from './rule-items.ts';

/** A fact id with its placeholders filled in; a placeholder that nothing fills stays. */
export function fillId(template: string, bindings: RuleItem['bindings']): string {
  if (!template.includes('{')) return template;
  return template.replace(/\{([a-zA-Z]+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(bindings, name) ? (bindings[name] ?? placeholder) : placeholder,
  );
}

const filled = new WeakMap<readonly RuleItem[], Map<string, readonly string[]>>();

/** The id for each item; remembered, since rules ask for the same ids of every report. */
export function fillIds(template: string, items: readonly RuleItem[]): readonly string[] {
  const known = filled.get(items) ?? new Map<string, readonly string[]>();
  filled.set(items, known);
  const ids = known.get(template) ?? items.map(({ bindings }) => fillId(template, bindings));
  known.set(template, ids);
  return ids;
}
