import type { Report } from '../report/report.ts';
import type { Evidence, Fact } from './fact.ts';
import { quantity, text, truth, unknownQuantity, unknownText, unknownTruth } from './make-fact.ts';
import { isProvincial } from './provinces.ts';
import { mayMakeRegulations } from './rule-making-power.ts';

function shown(fact: string, label: string, raw: string, value: Evidence['value']): readonly Evidence[] {
  return [{ fact, label, raw, value, place: {} }];
}

function* yearFacts({ year, demanded, title }: Report): Generator<readonly [string, Fact]> {
  if (year === undefined) {
    yield ['report.year', unknownQuantity('year-unknown')];
    yield ['report.yearStart', unknownText('year-unknown')];
    yield ['report.yearEnd', unknownText('year-unknown')];
  } else {
    const raw = title === '' ? String(year) : title;
    yield ['report.year', quantity(year, shown('report.year', '报告年度', raw, year))];
    yield ['report.yearStart', text(`${year}-01-01`)];
    yield ['report.yearEnd', text(`${year}-12-31`)];
  }
  yield ['report.demandedEdition', demanded === undefined ? unknownText('year-unknown') : text(demanded)];
}

function* agencyFacts({ agency, agencyKind }: Report): Generator<readonly [string, Fact]> {
  const named = shown('report.agencyKind', '编制单位', agency, agencyKind);
  const kindKnown = agencyKind !== 'unknown';
  yield ['report.agencyKind', kindKnown ? text(agencyKind, named) : unknownText('agency-unknown')];
  const may = mayMakeRegulations(agency, agencyKind);
  const proof = shown('agency.mayMakeRegulations', '编制单位', agency, may ?? null);
  const rank = shown('agency.isProvincial', '编制单位', agency, isProvincial(agency));
  yield [
    'agency.isProvincial',
    agency === '' ? unknownTruth('agency-unknown') : truth(isProvincial(agency), rank),
  ];
  yield ['agency.mayMakeRegulations', may === undefined ? unknownTruth('agency-unknown') : truth(may, proof)];
}

/** The year reported on and the body that reports. */
export function* reportFacts(report: Report): Generator<readonly [string, Fact]> {
  yield* yearFacts(report);
  yield* agencyFacts(report);
}
