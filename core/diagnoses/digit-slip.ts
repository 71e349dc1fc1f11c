import type { RepairKind } from './diagnosis.ts';

/** The ways to leave one digit out of a number as written. */
const withoutOne = (digits: string): readonly string[] =>
  [...digits].map((_, at) => digits.slice(0, at) + digits.slice(at + 1));

const doubledOnce = (digits: string): readonly string[] =>
  [...digits].map((digit, at) => digits.slice(0, at) + digit + digits.slice(at));

const swappedOnce = (digits: string): readonly string[] =>
  [...digits].map((digit, at) => digits.slice(0, at) + (digits[at + 1] ?? '') + digit + digits.slice(at + 2));

const differing = (one: string, other: string): number =>
  one.length === other.length ? [...one].filter((digit, at) => digit !== other[at]).length : Infinity;

/** By which slip of a digit the figure that stands may have come from the other; `other` by none. */
export function digitSlip(actual: number, proposed: number): RepairKind {
  const [wrong, right] = [String(actual), String(proposed)];
  if (swappedOnce(right).includes(wrong)) return 'digits-swapped';
  if (withoutOne(right).includes(wrong)) return 'digit-dropped';
  if (doubledOnce(right).includes(wrong)) return 'digit-doubled';
  if (differing(wrong, right) === 1) return 'digit-wrong';
  return withoutOne(wrong).includes(right) ? 'digit-added' : 'other';
}
