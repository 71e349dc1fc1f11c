import Big from 'big.js';
import type { Evidence, Facts, QuantityFact } from '../facts/fact.ts';
import { shorten } from './shorten.ts';
import { showNumber } from './show-number.ts';

/** `17 + 1 + 空白`; undefined for a number that is no sum of its evidence, such as one that the prose says twice. */
export function showOperands(fact: QuantityFact, facts: Facts): string | undefined {
  return isSum(fact) ? fact.evidence.map((proof) => showOperand(proof, facts)).join(' + ') : undefined;
}

function isSum({ known, blanks, lost, evidence }: QuantityFact): boolean {
  const ids = new Set(evidence.map(({ fact }) => fact));
  const numbers = evidence.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const total = numbers.reduce((sum, value) => sum.plus(value), new Big(0));
  return (
    evidence.length > 1 &&
    ids.size === evidence.length &&
    evidence.length - numbers.length === blanks + lost &&
    total.eq(known)
  );
}

/** A blank cell, a placeholder and a cell that was lost are three things. */
function showOperand({ fact, value, raw }: Evidence, facts: Facts): string {
  if (typeof value === 'number') return value < 0 ? `(${showNumber(value)})` : showNumber(value);
  if (raw !== '') return `“${shorten(raw)}”`;
  const operand = facts.get(fact);
  return operand?.kind === 'quantity' && operand.blanks > 0 ? '空白' : '缺失';
}
