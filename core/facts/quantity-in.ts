import type { Absence, Facts, QuantityFact } from './fact.ts';
import { unknownQuantity } from './make-fact.ts';

/** A quantity among the facts of a report; unknown for this reason where they have none of this name. */
export function quantityIn(facts: Facts, id: string, absence: Absence): QuantityFact {
  const fact = facts.get(id);
  return fact?.kind === 'quantity' ? fact : unknownQuantity(absence);
}
