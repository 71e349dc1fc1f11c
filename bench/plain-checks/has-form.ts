import { editionOf, type Facts, stated } from './facts.ts';

/** Whether the year demands a uniform form; when the year is not known, whether a table shows one. */
export function hasForm(facts: Facts): boolean {
  const demanded = editionOf(facts);
  if (demanded !== undefined) return demanded !== 'free';
  return ['table2.edition', 'table3.edition'].some((id) => stated(facts, id) !== undefined);
}
