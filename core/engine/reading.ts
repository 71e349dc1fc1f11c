import type { Absence, Fact, QuantityFact } from '../facts/fact.ts';
import type { OperatorName } from './rule.ts';

/**
 * How a comparison takes what is not known: `certain` does not accept it, `asZero` puts zero for blank cells, `possible`
 * asks whether any non-negative whole numbers in its place would do.
 */
export const readings = ['certain', 'asZero', 'possible'] as const;
export type Reading = (typeof readings)[number];

/** What stands at the right of an operator in a rule. */
export type Literal = number | boolean | string | readonly string[];

/** A fact, or a literal as the fact that it would be. */
export type Operand = Fact;

type Comparator = (left: QuantityFact, right: QuantityFact, reading: Reading) => boolean;

const isExact = (fact: QuantityFact): boolean => fact.blanks === 0 && fact.lost === 0;
const most = (fact: QuantityFact): number => (isExact(fact) ? fact.known : Number.POSITIVE_INFINITY);

/** Whether a relation of two exact numbers holds under a reading; `mayHold` decides it for ranges from `known` to `most`. */
function relation(
  holds: (left: number, right: number) => boolean,
  mayHold: (left: QuantityFact, right: QuantityFact) => boolean,
): Comparator {
  return (left, right, reading) => {
    if (reading === 'possible') return mayHold(left, right);
    const isKnown = reading === 'certain' ? isExact(left) && isExact(right) : left.lost + right.lost === 0;
    return isKnown && holds(left.known, right.known);
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
export function holds(left: Operand, operator: OperatorName, right: Operand, reading: Reading): boolean {
  if (operator === 'isStated') return isStated(left, right, reading);
  if (operator === 'isWhole') return left.kind === 'quantity' && isWhole(left, reading);
  if (left.kind === 'quantity' && right.kind === 'quantity') {
    return comparators[operator]?.(left, right, reading) ?? false;
  }
  if (absenceOf(left) !== undefined || absenceOf(right) !== undefined) return reading === 'possible';
  return isSame(left, operator, right);
}

function isSame(left: Operand, operator: OperatorName, right: Operand): boolean {
  if (left.kind === 'quantity' || right.kind === 'quantity') return false;
  return operator === 'isOneOf' ? isListed(left.value, right.value) : left.value === right.value;
}

function isWhole(fact: QuantityFact, reading: Reading): boolean {
  if (reading === 'possible' && !isExact(fact)) return true;
  const isKnown = reading === 'asZero' ? fact.lost === 0 : isExact(fact);
  return isKnown && Number.isInteger(fact.known);
}

function isStated(fact: Operand, wanted: Operand, reading: Reading): boolean {
  const absence = absenceOf(fact);
  if (absence !== undefined && absence !== 'not-stated') return reading === 'possible';
  return wanted.kind === 'boolean' && wanted.value === (absence === undefined);
}

const listSeparator = '\n';

const isListed = (value: unknown, list: unknown): boolean =>
  String(list).split(listSeparator).includes(String(value));

/** Why a fact is not known; undefined when it is, or when only blank cells leave it open. */
export function absenceOf(fact: Operand): Absence | undefined {
  if (fact.kind === 'quantity') return fact.lost > 0 ? (fact.absence ?? 'unreadable') : undefined;
  return fact.value === undefined ? (fact.absence ?? 'unreadable') : undefined;
}

/** A literal in the form that the engine carries: the engine copies values at each run, so they are kept small. */
export type PlainLiteral = number | boolean | string;

export const plainLiteral = (literal: Literal): PlainLiteral =>
  typeof literal === 'object' ? literal.join(listSeparator) : literal;

const literals = new Map<PlainLiteral, Operand>();

/** A literal of a rule as a fact that is certain. */
export function literalFact(literal: PlainLiteral): Operand {
  const known = literals.get(literal);
  if (known) return known;
  const fact = toFact(literal);
  literals.set(literal, fact);
  return fact;
}

function toFact(literal: PlainLiteral): Operand {
  if (typeof literal === 'number') {
    return { kind: 'quantity', known: literal, blanks: 0, lost: 0, evidence: [] };
  }
  if (typeof literal === 'boolean') return { kind: 'boolean', value: literal, evidence: [] };
  return { kind: 'text', value: literal, evidence: [] };
}

/** Stands for a fact that the report has not, for example a row of the other edition. */
export const absentFact: Operand = { kind: 'boolean', absence: 'edition-unknown', evidence: [] };
