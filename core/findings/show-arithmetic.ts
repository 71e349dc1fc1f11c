import Big from 'big.js';
import { comparisonsOf } from '../engine/condition-facts.ts';
import type { Rule } from '../engine/rule.ts';
import type { Fact, Facts, QuantityFact } from '../facts/fact.ts';
import { compareTotals } from './compare-totals.ts';
import { showNumber } from './show-number.ts';
import { showOperands } from './show-operands.ts';

/** The arithmetic of a finding: what stands in the report against what it should be. */
export interface Arithmetic {
  /** Absent where what is not known leaves the relation open. */
  readonly formula?: string;
  readonly expected?: number;
  readonly actual?: number;
  /** `actual` minus `expected`. */
  readonly difference?: number;
}

/** Shows the arithmetic of a rule with its operands; undefined for a rule without arithmetic. */
export function showArithmetic(
  rule: Rule,
  evidence: Readonly<Record<string, Fact>>,
  facts: Facts,
): Arithmetic | undefined {
  if (!rule.arithmetic) return undefined;
  const actual = evidence[rule.arithmetic.actual];
  const expected = evidence[rule.arithmetic.expected];
  if (actual?.kind !== 'quantity' || expected?.kind !== 'quantity') return undefined;
  return { ...formula(rule, expected, actual, facts), ...figures(actual, expected) };
}

const isExact = ({ blanks, lost }: QuantityFact): boolean => blanks === 0 && lost === 0;

function figures(actual: QuantityFact, expected: QuantityFact): Omit<Arithmetic, 'formula'> {
  const shown = {
    ...(isExact(expected) ? { expected: expected.known } : {}),
    ...(isExact(actual) ? { actual: actual.known } : {}),
  };
  if (shown.actual === undefined || shown.expected === undefined) return shown;
  return { ...shown, difference: new Big(shown.actual).minus(shown.expected).toNumber() };
}

/** `17 + 1 = 18 ≠ 17`, or with a blank cell `17 + 空白 ≥ 17 > 16`. */
function formula(
  rule: Rule,
  expected: QuantityFact,
  actual: QuantityFact,
  facts: Facts,
): Pick<Arithmetic, 'formula'> {
  const isEquality = comparisonsOf(rule.requires).some(({ operator }) => operator === 'equals');
  const relation = compareTotals(expected, actual, isEquality);
  if (relation === undefined) return {};
  return { formula: `${leftSide(expected, facts)} ${relation} ${rightSide(actual, facts)}` };
}

function leftSide(fact: QuantityFact, facts: Facts): string {
  const operands = showOperands(fact, facts);
  const total = showNumber(fact.known);
  return operands === undefined ? total : `${operands} ${isExact(fact) ? '=' : '≥'} ${total}`;
}

function rightSide(fact: QuantityFact, facts: Facts): string {
  const operands = showOperands(fact, facts);
  const total = showNumber(fact.known);
  return operands === undefined ? total : `${total} ${isExact(fact) ? '=' : '≤'} ${operands}`;
}
