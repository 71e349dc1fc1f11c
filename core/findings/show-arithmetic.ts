import Big from 'big.js';
import { comparisonsOf } from '../engine/condition-facts.ts';
import type { Rule } from '../engine/rule.ts';
import type { Fact, QuantityFact } from '../facts/fact.ts';

/** The arithmetic of a finding: what stands in the report against what it should be. */
export interface Arithmetic {
  readonly formula: string;
  readonly expected?: number;
  readonly actual?: number;
  /** `actual` minus `expected`. */
  readonly difference?: number;
}

/** Shows the arithmetic of a rule with its operands; undefined for a rule without arithmetic. */
export function showArithmetic(rule: Rule, evidence: Readonly<Record<string, Fact>>): Arithmetic | undefined {
  if (!rule.arithmetic) return undefined;
  const actual = evidence[rule.arithmetic.actual];
  const expected = evidence[rule.arithmetic.expected];
  if (actual?.kind !== 'quantity' || expected?.kind !== 'quantity') return undefined;
  const formula = `${sum(expected, ' = ')} ${relation(rule, expected, actual)} ${mirrored(actual)}`;
  return { formula, ...figures(actual, expected) };
}

function figures(actual: QuantityFact, expected: QuantityFact): Omit<Arithmetic, 'formula'> {
  const shown = {
    ...(isExact(expected) ? { expected: expected.known } : {}),
    ...(isExact(actual) ? { actual: actual.known } : {}),
  };
  if (shown.actual === undefined || shown.expected === undefined) return shown;
  return { ...shown, difference: new Big(shown.actual).minus(shown.expected).toNumber() };
}

const isExact = ({ blanks, lost }: QuantityFact): boolean => blanks === 0 && lost === 0;

/** `17 + 1 + 空白 = ≥ 18`, or the number alone. */
function sum(fact: QuantityFact, equals: string): string {
  return fact.evidence.length > 1 ? `${operands(fact)}${equals}${total(fact)}` : total(fact);
}

const mirrored = (fact: QuantityFact): string =>
  fact.evidence.length > 1 ? `${total(fact)} = ${operands(fact)}` : total(fact);

const operands = ({ evidence }: QuantityFact): string =>
  evidence.map(({ value, raw }) => (typeof value === 'number' ? String(value) : raw || '空白')).join(' + ');

const total = (fact: QuantityFact): string => (isExact(fact) ? String(fact.known) : `≥ ${fact.known}`);

/** Equality is the requirement of most sums; where a rule asks for no more or no less, the sign says which it is. */
function relation(rule: Rule, expected: QuantityFact, actual: QuantityFact): string {
  const isEquality = comparisonsOf(rule.requires).some(({ operator }) => operator === 'equals');
  if (isEquality) return '≠';
  return expected.known < actual.known ? '<' : '>';
}
