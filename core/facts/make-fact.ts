import type { Absence, BooleanFact, Evidence, QuantityFact, TextFact } from './fact.ts';

/** A number that is certain. */
export function quantity(known: number, evidence: readonly Evidence[] = []): QuantityFact {
  return { kind: 'quantity', known, blanks: 0, lost: 0, evidence };
}

/** A number of which nothing is known. */
export function unknownQuantity(absence: Absence, evidence: readonly Evidence[] = []): QuantityFact {
  return { kind: 'quantity', known: 0, blanks: 0, lost: 1, absence, evidence };
}

/** A statement that is certainly true or certainly false. */
export function truth(value: boolean, evidence: readonly Evidence[] = []): BooleanFact {
  return { kind: 'boolean', value, evidence };
}

/** A statement of which we cannot say whether it is true. */
export function unknownTruth(absence: Absence, evidence: readonly Evidence[] = []): BooleanFact {
  return { kind: 'boolean', absence, evidence };
}

/** A word, key or date that is certain. */
export function text(value: string, evidence: readonly Evidence[] = []): TextFact {
  return { kind: 'text', value, evidence };
}

/** A word, key or date that is not known. */
export function unknownText(absence: Absence, evidence: readonly Evidence[] = []): TextFact {
  return { kind: 'text', absence, evidence };
}
