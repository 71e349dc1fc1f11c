import {
  type Check,
  canBe,
  canBeLess,
  canEqual,
  canReach,
  editionOf,
  type Facts,
  failedIf,
  isFrom,
  type Quantity,
  quantity,
  stated,
} from './facts.ts';

const percentOf = (fact: Quantity, percent: number): Quantity => ({
  ...fact,
  known: (fact.known * percent) / 100,
});

const isUnexplained = (facts: Facts, matter: string): boolean =>
  stated(facts, `explained.${matter}`) === false;

const hasForm = (facts: Facts, table: string): boolean => editionOf(facts, table) !== 'free';

/** Enough for a share to mean something. */
const fewest = 5;
const fewestOfDistribution = 10;

function isBefore2021(facts: Facts): boolean {
  const { lost, known } = quantity(facts, 'report.year');
  return lost === 0 && known <= 2020;
}

/** Whether the period, where it is told, is the year of the report. */
function keepsPeriod(facts: Facts): boolean {
  const end = stated(facts, 'period.end');
  return end === undefined || end === stated(facts, 'report.yearEnd');
}

function hasOverdueFees(facts: Facts): boolean {
  const ids = ['table3.otherOverdueFee.total', 'table3.otherOverdueFee.sumOfApplicants'];
  return ids.some((id) => !canBe(quantity(facts, id), 0));
}

function carriesOutMany(facts: Facts): boolean {
  const carriedOut = quantity(facts, 'table3.carriedOut.total');
  const quarter = percentOf(quantity(facts, 'table3.inflow.total'), 25);
  return carriedOut.known >= fewest && !canReach(quarter, carriedOut) && isUnexplained(facts, 'carriedOut');
}

function hasManyUnnamed(facts: Facts): boolean {
  const other = quantity(facts, 'table3.otherUnnamed');
  const share = percentOf(quantity(facts, 'table3.handled.total'), 30);
  return other.known >= fewest && !canBeLess(other, share) && isUnexplained(facts, 'otherResults');
}

function hasOddApplicants(facts: Facts): boolean {
  const total = quantity(facts, 'table3.received.total');
  if (total.known < fewestOfDistribution) return false;
  const institutions = quantity(facts, 'table3.received.sumOfInstitutions');
  const others = ['company', 'otherApplicant'].map((column) => quantity(facts, `table3.received.${column}`));
  return !canReach(percentOf(total, 50), institutions) || others.some((each) => !canBeLess(each, total));
}

const disputes = [
  { item: 'reconsideration', said: 'narrative.reconsiderations' },
  { item: 'litigation', said: 'narrative.litigations' },
] as const;

function endedOtherwise(facts: Facts): readonly string[] {
  if (!hasForm(facts, 'table4')) return [];
  const failed: string[] = [];
  for (const { item, said } of disputes) {
    const pending = quantity(facts, `table4.${item}.pending`);
    const told = quantity(facts, `${said}Pending`);
    const isClosed = stated(facts, `${said}Closed`) !== true || canBe(pending, 0);
    const isUpheld =
      stated(facts, `${said}Upheld`) !== true || canBe(quantity(facts, `table4.${item}.notUpheld`), 0);
    const isAsMany = told.lost > 0 || canEqual(told, pending);
    if (!(isClosed && isUpheld && isAsMany)) failed.push(item);
  }
  return failed;
}

/** The rules that ask whether figures are plausible. */
export const plausibilityChecks: Readonly<Record<string, Check>> = {
  'T3-009': (facts) =>
    failedIf(
      editionOf(facts, 'table3') === 'f2021' &&
        isBefore2021(facts) &&
        keepsPeriod(facts) &&
        hasOverdueFees(facts),
    ),
  'T3-010': (facts) => failedIf(hasForm(facts, 'table3') && carriesOutMany(facts)),
  'T3-011': (facts) => failedIf(hasForm(facts, 'table3') && hasManyUnnamed(facts)),
  'T3-012': (facts) => failedIf(hasForm(facts, 'table3') && hasOddApplicants(facts)),
  'T4-006': endedOtherwise,
  'T4-008': (facts) =>
    failedIf(
      isFrom(facts, 2024) &&
        hasForm(facts, 'table4') &&
        !canBe(quantity(facts, 'table4.directLitigation.total'), 0) &&
        !canBe(quantity(facts, 'table3.sumOfRefusals'), 0),
    ),
  'T4-013': (facts) =>
    failedIf(
      hasForm(facts, 'table4') &&
        !canBe(quantity(facts, 'table4.sumOfCorrected'), 0) &&
        isUnexplained(facts, 'corrections'),
    ),
};
