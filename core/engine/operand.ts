import Big from 'big.js';
import type { Absence, Fact } from '../facts/fact.ts';
import type { Comparison } from './rule.ts';

/** Texts of a rule, of which a fact may be one. */
interface TextList {
  readonly kind: 'list';
  readonly values: readonly string[];
}

/** What stands at the right of an operator: a fact, or a literal as the fact that it would be. */
export type Operand = Fact | TextList;

/** The literal at the right of a comparison, as an operand that is certain. */
export function literalAtRight({ value }: Comparison): Operand {
  if (typeof value === 'number') return { kind: 'quantity', known: value, blanks: 0, lost: 0, evidence: [] };
  if (typeof value === 'boolean') return { kind: 'boolean', value, evidence: [] };
  if (typeof value === 'string') return { kind: 'text', value, evidence: [] };
  return 'fact' in value ? absentFact : { kind: 'list', values: value };
}

/** A multiple of a number, exact in decimals: 0.3 times 30 is 9. What is blank or lost stays so; other kinds stay as they are. */
export function multiplied(fact: Fact, times = 1): Fact {
  if (fact.kind !== 'quantity' || times === 1) return fact;
  return { ...fact, known: new Big(fact.known).times(times).toNumber() };
}

/** Stands for a fact that the report has not, for example a row of the other edition. */
export const absentFact: Fact = { kind: 'boolean', absence: 'edition-unknown', evidence: [] };

/** Why a fact is not known; undefined when it is, or when only blank cells leave it open. */
export function absenceOf(operand: Operand): Absence | undefined {
  if (operand.kind === 'list') return undefined;
  if (operand.kind === 'quantity') return operand.lost > 0 ? (operand.absence ?? 'unreadable') : undefined;
  return operand.value === undefined ? (operand.absence ?? 'unreadable') : undefined;
}
