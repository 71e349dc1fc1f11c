import type { Evidence, QuantityFact } from '../fact.ts';
import { unknownQuantity } from '../make-fact.ts';
import { quantityIn } from '../quantity-in.ts';
import { sumFacts } from '../tables/sum-facts.ts';
import type { UnitReport } from './unit-report.ts';

/** One figure of all units. */
export interface UnitFigures {
  /** Those that were read, the largest first. */
  readonly known: readonly QuantityFact[];
  /** What was read adds up to this; the whole sum is no smaller. */
  readonly sum: number;
  /** Whether the figure of every unit was read. */
  readonly isWhole: boolean;
}

const isExact = ({ blanks, lost }: QuantityFact): boolean => blanks + lost === 0;

const ofUnit =
  ({ name, agency }: UnitReport) =>
  (proof: Evidence): Evidence => ({ ...proof, label: `${agency} ${proof.label}`, document: name });

function figureOf(unit: UnitReport, id: string): QuantityFact {
  const fact = quantityIn(unit.facts, id, 'units-unreadable');
  return isExact(fact)
    ? { ...fact, evidence: fact.evidence.map(ofUnit(unit)) }
    : unknownQuantity('units-unreadable');
}

/** What the units report of one cell, each figure with its document. */
export function unitFigures(units: readonly UnitReport[], id: string): UnitFigures {
  const all = units.map((unit) => figureOf(unit, id));
  const known = all.filter(isExact).sort((a, b) => b.known - a.known);
  return { known, sum: sumFacts(known).known, isWhole: known.length === all.length };
}
