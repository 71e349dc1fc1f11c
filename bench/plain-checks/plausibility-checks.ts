import { type Check, canBe, editionOf, type Facts, failedIf, quantity, stated } from './facts.ts';

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

/** The rules that ask whether figures are plausible. */
export const plausibilityChecks: Readonly<Record<string, Check>> = {
  'T3-009': (facts) =>
    failedIf(
      editionOf(facts, 'table3') === 'f2021' &&
        isBefore2021(facts) &&
        keepsPeriod(facts) &&
        hasOverdueFees(facts),
    ),
};
