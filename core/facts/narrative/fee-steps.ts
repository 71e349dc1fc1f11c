import type { Absence, BooleanFact, Fact, QuantityFact } from '../fact.ts';
import { quantity, truth, unknownQuantity, unknownTruth } from '../make-fact.ts';
import { isChargeable } from './is-chargeable.ts';
import type { FactName, Said } from './statement.ts';

/** Amounts that are charged, and the number of cases that they are charged in. */
const amounts = {
  received: { amount: 'processingFeeReceived', cases: 'processingFeeCases' },
  notified: { amount: 'processingFeeNotified', cases: 'processingFeeNotices' },
} as const;

/** Money paid back, waived or paid beside the fee: then the amount need not be one that the standards give. */
const otherMoney = /退|利息|滞纳|减|免|豁|折/;
const perItem = /按照?件/;
const perVolume = /按照?量|页/;

/** Whether an amount in 万元 may have lost its last digits. */
const mayBeRounded = (said: readonly Said[], yuan: number): boolean =>
  yuan % 10 !== 0 && said.some(({ words }) => words.includes('万元'));

function doubtOf({ lost, known, absence }: QuantityFact, said: readonly Said[]): Absence | undefined {
  if (lost > 0) return absence ?? 'ambiguous';
  const isOther = said.some(({ sentence }) => otherMoney.test(sentence.text));
  return isOther || mayBeRounded(said, known) ? 'ambiguous' : undefined;
}

interface Charge {
  readonly amount: QuantityFact;
  readonly cases: QuantityFact | undefined;
  readonly said: readonly Said[];
  readonly doubt: Absence | undefined;
}

/** How many times a rate of the standards goes into the amount. */
const times = ({ amount, doubt }: Charge, rate: number): QuantityFact =>
  doubt === undefined
    ? quantity(amount.known / rate, amount.evidence)
    : unknownQuantity(doubt, amount.evidence);

const isPerItem = ({ said }: Charge): boolean =>
  said.some(({ sentence: { text } }) => perItem.test(text) && !perVolume.test(text));

function ofOneCase({ amount, cases, doubt }: Charge): BooleanFact {
  if (cases === undefined || cases.lost > 0 || cases.known !== 1) return unknownTruth('not-stated');
  return doubt === undefined
    ? truth(isChargeable(amount.known), [...amount.evidence, ...cases.evidence])
    : unknownTruth(doubt, amount.evidence);
}

/**
 * How the amounts of the information-processing fee lie to its standards: each rate is a multiple of 10 yuan, each rate by
 * items of 100 (FEE-003). Source: 国办函〔2020〕109号.
 */
export function* feeSteps(
  counts: ReadonlyMap<FactName, QuantityFact>,
  of: (name: FactName) => readonly Said[],
): Generator<readonly [string, Fact]> {
  for (const [key, names] of Object.entries(amounts)) {
    const amount = counts.get(names.amount) ?? unknownQuantity('not-stated');
    const said = of(names.amount);
    const charge = { amount, cases: counts.get(names.cases), said, doubt: doubtOf(amount, said) };
    yield [`fees.${key}.tens`, times(charge, 10)];
    yield [`fees.${key}.hundreds`, isPerItem(charge) ? times(charge, 100) : unknownQuantity('not-stated')];
    yield [`fees.${key}.ofOneCase`, ofOneCase(charge)];
  }
}
