import type { QuantityFact } from '../facts/fact.ts';

const isExact = ({ blanks, lost }: QuantityFact): boolean => blanks === 0 && lost === 0;
const most = (fact: QuantityFact): number => (isExact(fact) ? fact.known : Number.POSITIVE_INFINITY);

/**
 * The sign between two totals: `≠` where a rule asks for equality, else the one that says which is too small.
 * @returns undefined where blank or lost operands leave it open
 */
export function compareTotals(
  left: QuantityFact,
  right: QuantityFact,
  isEquality: boolean,
): '≠' | '=' | '<' | '>' | undefined {
  const areExact = isExact(left) && isExact(right);
  if (areExact && left.known === right.known) return '=';
  if (areExact && isEquality) return '≠';
  if (left.known > most(right)) return '>';
  return most(left) < right.known ? '<' : undefined;
}
