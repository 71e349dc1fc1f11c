import type { Evidence, Facts, QuantityFact } from '../fact.ts';
import { quantity, unknownQuantity } from '../make-fact.ts';
import { quantityIn } from '../quantity-in.ts';
import { sumFacts } from '../tables/sum-facts.ts';
import type { ComparedRow } from './compared-rows.ts';
import { type UnitFigures, unitFigures } from './unit-figures.ts';
import type { UnitReport } from './unit-report.ts';

/** A figure of the government beside those of its units. */
interface Compared {
  readonly own: QuantityFact;
  readonly units: UnitFigures;
}

/** As many units as a reader adds up. */
const shownAtMost = 5;

const proofs = ({ own, units }: Compared, most: number): readonly Evidence[] => [
  ...own.evidence,
  ...units.known
    .filter(({ known }) => known > 0)
    .slice(0, most)
    .flatMap(({ evidence }) => evidence),
];

const isExact = ({ blanks, lost }: QuantityFact): boolean => blanks + lost === 0;

/** A blank cell taken for zero would be too small: it leaves the question open, and is no answer to it. */
const notKnown = ({ lost, absence = 'unreadable' }: QuantityFact): QuantityFact =>
  unknownQuantity(lost > 0 ? absence : 'blank-cells');

/** 1 where the figure is smaller than it can be; what is not known may be any number. */
function below(compared: Compared, least: number, most: number): QuantityFact {
  const { own } = compared;
  if (least === 0) return quantity(0);
  if (!isExact(own)) return notKnown(own);
  return own.known < least ? quantity(1, proofs(compared, most)) : quantity(0);
}

const belowLargest = (compared: Compared): QuantityFact =>
  below(compared, compared.units.known[0]?.known ?? 0, 1);

const belowSum = (compared: Compared): QuantityFact => below(compared, compared.units.sum, shownAtMost);

function offSum(compared: Compared): QuantityFact {
  const { own, units } = compared;
  if (!units.isWhole) return unknownQuantity('units-unreadable');
  if (!isExact(own)) return notKnown(own);
  return own.known === units.sum ? quantity(0) : quantity(1, proofs(compared, shownAtMost));
}

/** One cell that certainly fails settles the row; those that are not known count only where none does. */
function counted(cells: readonly QuantityFact[]): QuantityFact {
  const sum = sumFacts(cells);
  return sum.known > 0 ? quantity(sum.known, sum.evidence) : sum;
}

/** Of each row, how many cells of a government's report do not fit what its units report. */
export function* compareRows(
  rows: readonly ComparedRow[],
  own: Facts,
  units: readonly UnitReport[],
): Generator<readonly [string, QuantityFact]> {
  for (const { id, cells } of rows) {
    const compared = cells.map((cell) => ({
      own: quantityIn(own, cell, 'edition-unknown'),
      units: unitFigures(units, cell),
    }));
    yield [`units.${id}.cellsBelowLargest`, counted(compared.map(belowLargest))];
    yield [`units.${id}.cellsBelowSum`, counted(compared.map(belowSum))];
    yield [`units.${id}.cellsOffSum`, counted(compared.map(offSum))];
  }
}
