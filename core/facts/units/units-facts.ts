import type { Absence, Fact, Facts } from '../fact.ts';
import { truth, unknownQuantity, unknownTruth } from '../make-fact.ts';
import { compareRows } from './compare-rows.ts';
import { comparedRows } from './compared-rows.ts';
import { isAggregate } from './is-aggregate.ts';
import type { Selection } from './select-reports.ts';

type Named = readonly [string, Fact];

const rowFacts = ['cellsBelowLargest', 'cellsBelowSum', 'cellsOffSum'];

function absenceIn(selection: Exclude<Selection, { readonly kind: 'units' }>): Absence {
  if (selection.kind === 'not-supplied') return 'not-supplied';
  // Of a body whose kind is known nothing is asked at all.
  return selection.kind === 'not-asked' ? 'agency-unknown' : 'units-not-found';
}

function* absentFacts(absence: Absence): Generator<Named> {
  for (const name of ['units.found', 'units.complete', 'units.aggregate'])
    yield [name, unknownTruth(absence)];
  for (const { id } of comparedRows)
    for (const name of rowFacts) yield [`units.${id}.${name}`, unknownQuantity(absence)];
}

/**
 * How a government's figures fit those of its units, or why nobody can tell. What they ought to add up to is known
 * only where all units were given.
 */
export function* unitsFacts(selection: Selection, own: Facts): Generator<Named> {
  if (selection.kind !== 'units') return yield* absentFacts(absenceIn(selection));
  yield ['units.found', truth(true)];
  yield ['units.complete', truth(selection.complete)];
  yield ['units.aggregate', isAggregate(own, selection.units)];
  for (const [id, fact] of compareRows(comparedRows, own, selection.units)) {
    const isOpen = !selection.complete && id.endsWith('.cellsOffSum');
    yield [id, isOpen ? unknownQuantity('not-supplied') : fact];
  }
}
