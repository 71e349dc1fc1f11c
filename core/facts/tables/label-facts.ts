import { tableKeys } from '../../forms/form.ts';
import type { LabelDeviation, Report } from '../../report/report.ts';
import type { Evidence, Fact, QuantityFact } from '../fact.ts';
import { quantity, unknownQuantity } from '../make-fact.ts';
import { sumFacts } from './sum-facts.ts';
import { type TableView, viewTable } from './table-view.ts';

function evidenceOf(view: TableView, fact: string, deviation: LabelDeviation): Evidence {
  return {
    fact,
    label: deviation.official ?? deviation.found ?? '',
    raw: deviation.found ?? '',
    value: deviation.kind,
    place: deviation.place ?? view.table.place ?? { section: view.form.section },
  };
}

/** A table that was not recognised may deviate in any way, so its deviations are lost, not none. */
function count(view: TableView, fact: string, counts: (each: LabelDeviation) => boolean): QuantityFact {
  if (view.absence !== undefined) return unknownQuantity(view.absence);
  const deviations = view.table.deviations.filter(counts);
  return quantity(
    deviations.length,
    deviations.map((each) => evidenceOf(view, fact, each)),
  );
}

/** Differences between the labels of the three tables and the official ones (STR-011). */
export function labelFacts(report: Report): readonly (readonly [string, Fact])[] {
  const views = tableKeys.map((key) => viewTable(report, key));
  const sum = (fact: string, counts: (each: LabelDeviation) => boolean): readonly [string, Fact] => [
    fact,
    sumFacts(views.map((view) => count(view, fact, counts))),
  ];
  return [
    sum('labels.deviations', () => true),
    sum('labels.rowDeviations', ({ kind }) => kind !== 'wording'),
  ];
}
