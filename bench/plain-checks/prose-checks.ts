import {
  type Check,
  canBe,
  canBeSilent,
  canEqual,
  canExceed,
  canReach,
  editionOf,
  type Facts,
  failedIf,
  isFrom,
  quantity,
  stated,
} from './facts.ts';

const requestFigures = [
  { item: 'narrative.requestsReceived', figures: ['table3.received.total', 'table3.inflow.total'] },
  { item: 'narrative.requestsAccepted', figures: ['table3.received.total', 'table3.inflow.total'] },
  { item: 'narrative.requestsCarriedIn', figures: ['table3.carriedIn.total'] },
  { item: 'narrative.requestsHandled', figures: ['table3.handled.total'] },
  { item: 'narrative.requestsCarriedOut', figures: ['table3.carriedOut.total'] },
] as const;

const disputeFigures = [
  { item: 'narrative.reconsiderations', figures: ['table4.reconsideration.total'] },
  { item: 'narrative.litigations', figures: ['table4.litigation.total'] },
] as const;

const zeroStatements = [
  {
    item: 'narrative.noReconsideration',
    figure: 'narrative.reconsiderations',
    total: 'table4.reconsideration.total',
  },
  { item: 'narrative.noLitigation', figure: 'narrative.litigations', total: 'table4.litigation.total' },
] as const;

/** Figures of the prose that no figure of the table can be. */
const agrees =
  (table: string, list: readonly { readonly item: string; readonly figures: readonly string[] }[]): Check =>
  (facts) => {
    if (editionOf(facts, table) === 'free') return [];
    const failed: string[] = [];
    for (const { item, figures } of list) {
      const said = quantity(facts, item);
      if (!figures.some((figure) => canEqual(said, quantity(facts, figure)))) failed.push(item);
    }
    return failed;
  };

function zeroDisputes(facts: Facts): readonly string[] {
  if (editionOf(facts, 'table4') === 'free') return [];
  const failed: string[] = [];
  for (const { item, figure, total } of zeroStatements) {
    const count = quantity(facts, total);
    const statement = stated(facts, item) !== true || canBe(count, 0);
    const silent = canBeSilent(facts, figure) || canBe(quantity(facts, figure), 0) || canExceed(count, 0);
    if (!statement || !silent) failed.push(item);
  }
  return failed;
}

/** A rule on fees that holds for the current form from 2021 on. */
const onFees =
  (table: string, isWrong: (facts: Facts) => boolean): Check =>
  (facts) =>
    failedIf(isFrom(facts, 2021) && editionOf(facts, table) === 'f2021' && isWrong(facts));

function exceedsAdministrativeFees(facts: Facts): boolean {
  const received = quantity(facts, 'narrative.processingFeeReceived');
  const isTaken = received.lost === 0 && received.known > 0;
  return isTaken && !canReach(quantity(facts, 'table2.administrativeFees.mostYuan'), received);
}

function lacksNotices(facts: Facts): boolean {
  const notices = quantity(facts, 'narrative.processingFeeNotices');
  const isNone = notices.lost === 0 && notices.known === 0;
  return isNone && !canBe(quantity(facts, 'table3.otherOverdueFee.total'), 0);
}

/** The rules that compare tables with sentences, and those on fees. */
export const proseChecks: Readonly<Record<string, Check>> = {
  'T3-007': agrees('table3', requestFigures),
  'T4-004': zeroDisputes,
  'T4-005': agrees('table4', disputeFigures),
  'FEE-001': (facts) => failedIf(isFrom(facts, 2021) && stated(facts, 'fees.mentioned') === false),
  'FEE-002': onFees('table2', exceedsAdministrativeFees),
  'FEE-004': onFees('table3', lacksNotices),
  'FEE-008': (facts) =>
    failedIf(
      isFrom(facts, 2021) &&
        stated(facts, 'fees.nonStandardTerm') === true &&
        stated(facts, 'fees.standardTerm') === false,
    ),
};
