import { itemsOf } from '../item-lists.ts';
import type { Facts, QuantityFact } from '../fact.ts';
import { quantity, unknownQuantity } from '../make-fact.ts';
import { quantityIn } from '../quantity-in.ts';
import { sumFacts } from '../tables/sum-facts.ts';

/** A cell of both years: 1 where it differs, 0 where it does not, and not known where either of the two is not. */
function difference(now: QuantityFact, before: QuantityFact): QuantityFact {
  const both = sumFacts([now, before]);
  if (both.lost > 0) return unknownQuantity(both.absence ?? 'unreadable');
  if (both.blanks > 0) return unknownQuantity('blank-cells');
  return quantity(now.known === before.known ? 0 : 1);
}

/**
 * How many cells of table III differ from those of the year before. One that certainly does settles that the tables are not
 * the same, whatever stands in cells that are not known: those count only where none does.
 * @param before facts of the year before, whose ids begin with `previous.`
 */
export function cellsThatDiffer(now: Facts, before: Facts): QuantityFact {
  const sum = sumFacts(
    itemsOf('table3.cells', now).map(({ item }) =>
      difference(
        quantityIn(now, `table3.${item}`, 'edition-unknown'),
        quantityIn(before, `previous.table3.${item}`, 'edition-unknown'),
      ),
    ),
  );
  return sum.known > 0 ? quantity(sum.known) : sum;
}
