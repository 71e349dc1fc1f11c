import type { Comparison, Condition } from './rule.ts';

/** Comparisons of a tree, in the order in which they are written. */
export function comparisonsOf(condition: Condition): readonly Comparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsOf);
  if ('any' in condition) return condition.any.flatMap(comparisonsOf);
  return [condition];
}

/** Id of the fact at the right of a comparison, placeholders left in; undefined for a literal. */
export function factAtRight({ value }: Comparison): string | undefined {
  return typeof value === 'object' && 'fact' in value ? value.fact : undefined;
}

/** What the fact at the right is multiplied by; undefined where it counts as it is. */
export function timesAtRight({ value }: Comparison): number | undefined {
  return typeof value === 'object' && 'fact' in value ? value.times : undefined;
}

/** Ids, placeholders left in, of the facts whose number a tree weighs; each once. Being stated is no matter of a number. */
export function weighedFacts(condition: Condition): readonly string[] {
  const weighing = comparisonsOf(condition).filter(({ operator }) => operator !== 'isStated');
  return [...new Set(weighing.flatMap((each) => [each.fact, factAtRight(each) ?? []].flat()))];
}

/** Whether a choice is open anywhere in the tree. */
export function hasChoice(condition: Condition): boolean {
  if ('any' in condition) return condition.any.length > 1 || condition.any.some(hasChoice);
  return 'all' in condition && condition.all.some(hasChoice);
}
