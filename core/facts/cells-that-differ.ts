import type { Facts, QuantityFact } from './fact.ts';
import { quantity, unknownQuantity } from './make-fact.ts';
import { quantityIn } from './quantity-in.ts';
import { sumFacts } from './tables/sum-facts.ts';

/** A cell of both reports: 1 where it differs, 0 where it does not, and not known where either of the two is not. */
function difference(own: QuantityFact, other: QuantityFact): QuantityFact {
  const { blanks, lost, absence = 'unreadable' } = sumFacts([own, other]);
  if (lost > 0) return unknownQuantity(absence);
  if (blanks > 0) return unknownQuantity('blank-cells');
  return quantity(own.known === other.known ? 0 : 1);
}

/**
 * How many cells of a table differ from those of another report. One that certainly does settles that the tables are not the
 * same, whatever stands in cells that are not known: those count only where none does.
 * @param otherOf the cell of the other report, by the id that it has in this one
 */
export function cellsThatDiffer(
  cells: readonly string[],
  own: Facts,
  otherOf: (id: string) => QuantityFact,
): QuantityFact {
  const sum = sumFacts(cells.map((id) => difference(quantityIn(own, id, 'edition-unknown'), otherOf(id))));
  return sum.known > 0 ? quantity(sum.known) : sum;
}
