import type { Absence, Fact, QuantityFact } from '../facts/fact.ts';
import { absenceOf, type Operand } from './operand.ts';
import type { OperatorName } from './rule.ts';

/**
 * How a comparison takes what is not known: `certain` accepts no operand that is not known whole, `asZero` puts zero for
 * blank cells, `possible` asks whether any non-negative whole numbers in its place would do.
 */
export const readings = ['certain', 'asZero', 'possible'] as const;
export type Reading = (typeof readings)[number];

type Comparator = (left: QuantityFact, right: QuantityFact, reading: Reading) => boolean;

const isExact = (fact: QuantityFact): boolean => fact.blanks === 0 && fact.lost === 0;
const most = (fact: QuantityFact): number => (isExact(fact) ? fact.known : Number.POSITIVE_INFINITY);

/**
 * What the text or the caller gives nothing of is no number at all, and contradicts none, not even one below zero. A part that is
 * known, as the days up to the signature of those up to the publication, does count.
 */
const untold: readonly (Absence | undefined)[] = ['not-stated', 'not-supplied', 'ambiguous'];
const isUntold = ({ known, lost, absence }: QuantityFact): boolean =>
  lost > 0 && known === 0 && untold.includes(absence);

const isKnown = (fact: QuantityFact, reading: Reading): boolean =>
  reading === 'certain' ? isExact(fact) : fact.lost === 0;

/** A relation of two numbers under each reading; `mayHold` decides it for ranges from `known` to `most`. */
function relation(
  holds: (left: number, right: number) => boolean,
  mayHold: (left: QuantityFact, right: QuantityFact) => boolean,
): Comparator {
  return (left, right, reading) => {
    if (reading === 'possible') return isUntold(left) || isUntold(right) || mayHold(left, right);
    return isKnown(left, reading) && isKnown(right, reading) && holds(left.known, right.known);
  };
}

const comparators: Partial<Record<OperatorName, Comparator>> = {
  equals: relation(
    (left, right) => left === right,
    (left, right) => left.known <= most(right) && right.known <= most(left),
  ),
  atLeast: relation(
    (left, right) => left >= right,
    (left, right) => most(left) >= right.known,
  ),
  atMost: relation(
    (left, right) => left <= right,
    (left, right) => left.known <= most(right),
  ),
  moreThan: relation(
    (left, right) => left > right,
    (left, right) => most(left) > right.known,
  ),
  lessThan: relation(
    (left, right) => left < right,
    (left, right) => left.known < most(right),
  ),
};

/**
 * Whether a comparison holds under a reading. Facts of different kinds never compare; a fact that is not known holds
 * nothing but under `possible`.
 */
export function holds(left: Fact, operator: OperatorName, right: Operand, reading: Reading): boolean {
  if (operator === 'isStated') return isStated(left, right, reading);
  if (operator === 'isAmbiguous') return isAmbiguous(left, right);
  if (operator === 'isWhole') return isWhole(left, reading);
  if (left.kind === 'quantity' && right.kind === 'quantity') {
    return comparators[operator]?.(left, right, reading) ?? false;
  }
  if (absenceOf(left) !== undefined || absenceOf(right) !== undefined) return reading === 'possible';
  return isSame(left, right);
}

function isSame(left: Fact, right: Operand): boolean {
  if (left.kind === 'quantity' || right.kind === 'quantity') return false;
  if (right.kind === 'list') return left.kind === 'text' && right.values.includes(left.value ?? '');
  return left.value === right.value;
}

/** Whatever is not known might be whole, but does not count as whole. */
function isWhole(fact: Fact, reading: Reading): boolean {
  if (fact.kind !== 'quantity') return reading === 'possible' && absenceOf(fact) !== undefined;
  if (reading === 'possible' && !isExact(fact)) return true;
  return isKnown(fact, reading) && Number.isInteger(fact.known);
}

/** Not being stated is itself a certain thing; any other absence leaves it open. */
/** Known in every reading: that the document speaks of a thing in a way that does not settle it. */
const isAmbiguous = (fact: Fact, wanted: Operand): boolean =>
  wanted.kind === 'boolean' && wanted.value === (absenceOf(fact) === 'ambiguous');

function isStated(fact: Fact, wanted: Operand, reading: Reading): boolean {
  const absence = absenceOf(fact);
  if (absence !== undefined && absence !== 'not-stated') return reading === 'possible';
  return wanted.kind === 'boolean' && wanted.value === (absence === undefined);
}
