import { cellsThatDiffer } from '../cells-that-differ.ts';
import type { Absence, Evidence, Fact, Facts, QuantityFact } from '../fact.ts';
import { itemsOf } from '../item-lists.ts';
import { quantity, truth, unknownQuantity, unknownTruth } from '../make-fact.ts';
import { quantityIn } from '../quantity-in.ts';
import { sumFacts } from '../tables/sum-facts.ts';
import type { Selection } from './select-reports.ts';
import type { UnitReport } from './unit-report.ts';

type Named = readonly [string, Fact];

const ids = ['government.table2.cellsThatDiffer', 'government.table2.sameFigures'] as const;

const isExact = ({ blanks, lost }: QuantityFact): boolean => blanks + lost === 0;

const ofGovernment =
  ({ name, agency }: UnitReport) =>
  (proof: Evidence): Evidence => ({ ...proof, label: `${agency} ${proof.label}`, document: name });

/** Counts and the amount of fees; whatever hides a figure of the other report, here it means that it was not read there. */
function cellsOf(own: Facts, government: UnitReport) {
  const cells = itemsOf('table2.cells', own).map(({ item }) => `table2.${item}`);
  const amount = 'table2.administrativeFees.amount';
  const otherOf = (id: string): QuantityFact => {
    const fact = quantityIn(government.facts, id, 'government-unreadable');
    const evidence = fact.evidence.map(ofGovernment(government));
    return fact.lost > 0 ? unknownQuantity('government-unreadable', evidence) : { ...fact, evidence };
  };
  return { cells: own.has(amount) ? [...cells, amount] : cells, otherOf };
}

/** 1 where both have the same figure above zero; two reports without any work have nothing in common. */
function same(own: QuantityFact, other: QuantityFact): QuantityFact {
  if (isExact(own) && isExact(other)) {
    const isSame = own.known > 0 && own.known === other.known;
    return isSame ? quantity(1, [...own.evidence, ...other.evidence]) : quantity(0);
  }
  const { lost, absence = 'unreadable' } = sumFacts([own, other]);
  return unknownQuantity(lost > 0 ? absence : 'blank-cells');
}

function* compared(own: Facts, government: UnitReport): Generator<Named> {
  const { cells, otherOf } = cellsOf(own, government);
  const figures = cells.map((id) => same(quantityIn(own, id, 'edition-unknown'), otherOf(id)));
  yield [ids[0], cellsThatDiffer(cells, own, otherOf)];
  yield [ids[1], sumFacts(figures)];
}

function absenceIn(selection: Selection): Absence {
  if (selection.kind === 'not-supplied') return 'not-supplied';
  if (selection.kind === 'not-asked') return 'agency-unknown';
  return selection.kind === 'none' && selection.absence !== 'units-not-found'
    ? selection.absence
    : 'government-not-found';
}

/** How a department's table II stands beside that of its government. */
export function* governmentFacts(selection: Selection, own: Facts): Generator<Named> {
  if (selection.kind === 'government') {
    yield ['government.found', truth(true)];
    return yield* compared(own, selection.government);
  }
  const absence = absenceIn(selection);
  yield ['government.found', unknownTruth(absence)];
  for (const id of ids) yield [id, unknownQuantity(absence)];
}
