import type { BooleanFact, Facts } from '../fact.ts';
import { truth, unknownTruth } from '../make-fact.ts';
import { quantityIn } from '../quantity-in.ts';
import { tellingCells } from './compared-rows.ts';
import { unitFigures } from './unit-figures.ts';
import type { UnitReport } from './unit-report.ts';

type Standing = 'holds' | 'open' | 'fails';

/** Whether a figure takes in those of at least two units; nothing is told by one that fewer have. */
function standing(own: Facts, units: readonly UnitReport[], id: string): readonly Standing[] {
  const { known, sum } = unitFigures(units, id);
  if (known.filter((each) => each.known > 0).length < 2) return [];
  const fact = quantityIn(own, id, 'edition-unknown');
  if (fact.blanks + fact.lost > 0) return ['open'];
  return [fact.known >= sum ? 'holds' : 'fails'];
}

/**
 * Whether a government's report shows by its size that it takes in its units, since some governments report for their office alone: some
 * kind of decision of table II is no smaller than that of the units together, and so is at least half of all figures that tell.
 */
export function isAggregate(own: Facts, units: readonly UnitReport[]): BooleanFact {
  const standings = (ids: readonly string[]) => ids.flatMap((id) => standing(own, units, id));
  const decisions = standings(tellingCells.decisions);
  const all = [...decisions, ...standings(tellingCells.others)];
  const isSo = (counts: (each: Standing) => boolean): boolean =>
    decisions.some(counts) && all.filter(counts).length * 2 >= all.length;
  if (isSo((each) => each === 'holds')) return truth(true);
  return isSo((each) => each !== 'fails') ? unknownTruth('unreadable') : truth(false);
}
