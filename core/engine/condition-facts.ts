import type { Comparison, Condition } from './rule.ts';

/** Comparisons of a tree, in the order in which they are written. */
export function comparisonsOf(condition: Condition): readonly Comparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsOf);
  if ('any' in condition) return condition.any.flatMap(comparisonsOf);
  return [condition];
}

/** Fact at the right of a comparison, if there is one. */
function factAtRight({ value }: Comparison): string | undefined {
  return typeof value === 'object' && 'fact' in value ? value.fact : undefined;
}

/** Ids, placeholders left in, of the facts that a tree reads; each once. */
export function factsOf(condition: Condition): readonly string[] {
  const ids = comparisonsOf(condition).flatMap((comparison) =>
    [comparison.fact, factAtRight(comparison) ?? []].flat(),
  );
  return [...new Set(ids)];
}

/** Whether a choice is open anywhere in the tree. */
export function hasChoice(condition: Condition): boolean {
  if ('any' in condition) return condition.any.length > 1 || condition.any.some(hasChoice);
  return 'all' in condition && condition.all.some(hasChoice);
}
