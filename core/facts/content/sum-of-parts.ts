import type { QuantityFact } from '../fact.ts';
import { quantity, unknownQuantity } from '../make-fact.ts';
import { quoteAll } from '../text/quote-evidence.ts';
import type { Part } from './part-lists.ts';

export const addUp = (parts: readonly Part[]): number => parts.reduce((sum, { value }) => sum + value, 0);

/** The sum of figures that the text tells, with their words; unknown where there are none. */
export const sumOfParts = (id: string, label: string, parts: readonly Part[]): QuantityFact =>
  parts.length === 0 ? unknownQuantity('not-stated') : quantity(addUp(parts), quoteAll(id, label, parts));
