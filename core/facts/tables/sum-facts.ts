import Big from 'big.js';
import type { QuantityFact } from '../fact.ts';

/** Exact also for fractions: a decimal cell in a table of counts must not make an identity fail by a rounding error. */
function addExactly(values: readonly number[]): number {
  const most = values.reduce((total, value) => total + Math.abs(value), 0);
  const areSmall = Number.isSafeInteger(most) && values.every(Number.isInteger);
  if (areSmall) return values.reduce((total, value) => total + value, 0);
  return values.reduce((total, value) => total.plus(value), new Big(0)).toNumber();
}

/**
 * The sum of quantities: what is known, blank and lost adds up, and so does the evidence.
 * @returns a quantity whose absence is the first one among the operands
 */
export function sumFacts(operands: readonly QuantityFact[]): QuantityFact {
  const absence = operands.find((operand) => operand.lost > 0)?.absence;
  return {
    kind: 'quantity',
    known: addExactly(operands.map((operand) => operand.known)),
    blanks: operands.reduce((sum, operand) => sum + operand.blanks, 0),
    lost: operands.reduce((sum, operand) => sum + operand.lost, 0),
    ...(absence === undefined ? {} : { absence }),
    evidence: operands.flatMap((operand) => operand.evidence),
  };
}
