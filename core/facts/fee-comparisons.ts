import Big from 'big.js';
import type { Report } from '../report/report.ts';
import type { Fact, Facts, QuantityFact } from './fact.ts';
import { quantity } from './make-fact.ts';
import { quantityIn } from './quantity-in.ts';
import { sumFacts } from './tables/sum-facts.ts';

const written = /(\d[\d, ]*)(?:\.(\d+))?(亿元|万元|元)$/;
/** Decimals of 万元 that a unit adds to those written. */
const finer: Readonly<Record<string, number>> = { 亿元: -4, 万元: 0, 元: 4 };
/** An amount that is denied is exact. */
const exact = 4;
/** Nobody counts money finer. */
const finest = 6;

/** How many decimals of 万元 the words of an amount have; fewer than none for whole 亿元. */
function decimalsOf(words: string): number {
  if (!/元$/.test(words)) return exact;
  const [, , decimals = '', unit = '万元'] = written.exec(words) ?? [];
  return decimals.length + (finer[unit] ?? 0);
}

/** One unit of the last digit that both text and table have: what rounding or cutting may change, in 万元. */
function lastDigit(report: Report, said: QuantityFact): Big {
  const { decimal = '' } = report.tables.table2.cells.get('administrativeFees.amount') ?? {};
  const ofTable = decimal.split('.')[1]?.length ?? 0;
  const ofText = said.evidence.map(({ raw }) => decimalsOf(raw));
  return new Big(10).pow(-Math.min(ofTable, finest, ...ofText));
}

function* agreeingAmounts(report: Report, facts: Facts): Generator<readonly [string, QuantityFact]> {
  const said = quantityIn(facts, 'narrative.administrativeFeesAmount', 'not-stated');
  const isKnown = said.lost === 0;
  const step = isKnown ? lastDigit(report, said) : new Big(0);
  const at = (amount: Big): QuantityFact => (isKnown ? quantity(amount.toNumber(), said.evidence) : said);
  yield ['narrative.administrativeFeesAbove', at(new Big(said.known).minus(step))];
  yield ['narrative.administrativeFeesBelow', at(new Big(said.known).plus(step))];
}

/** What figures on fees in the prose are compared with, where table and text need not have the same digits or year. */
export function* feeComparisons(report: Report, facts: Facts): Generator<readonly [string, Fact]> {
  yield* agreeingAmounts(report, facts);
  const notices = quantityIn(facts, 'narrative.processingFeeNotices', 'not-stated');
  const carriedIn = quantityIn(facts, 'table3.carriedIn.total', 'not-stated');
  yield ['fees.noticesAndCarriedIn', sumFacts([notices, carriedIn])];
}
