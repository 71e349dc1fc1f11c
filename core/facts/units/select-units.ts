import type { Problem, ProblemCode } from '../../problem.ts';
import type { AgencyKind, Report } from '../../report/report.ts';
import { agencyKey } from '../previous/agency-key.ts';
import { distinctReports } from '../previous/distinct-reports.ts';
import { nameReports } from '../previous/name-reports.ts';
import { isOfOtherArea } from './is-of-other-area.ts';
import type { UnitReport, UnitReports } from './unit-report.ts';

/** The bodies whose figures a government's report takes in. */
export interface Units {
  readonly units: readonly UnitReport[];
  /** Whether these are all of them: the caller says so, and none had to be left out. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

/** Why a report that was given is none of those that are compared. */
type LeftOut = Extract<
  ProblemCode,
  'units-unreadable' | 'units-of-other-year' | 'units-own-report' | 'units-not-subordinate' | 'units-repeated'
>;

/** What an area's government adds up. Vertical bodies, enterprises and schools report elsewhere, as may bodies of unknown kind. */
const subordinate: readonly AgencyKind[] = ['department', 'townshipGovernment', 'subdistrict'];

/** These leave no doubt that the others are all there. */
const harmless: readonly LeftOut[] = ['units-of-other-year', 'units-own-report'];

function whyLeftOut(unit: UnitReport, { agency, year }: Report): LeftOut | 'kept' {
  if (unit.agency === '' || unit.year === undefined) return 'units-unreadable';
  if (unit.year !== year) return 'units-of-other-year';
  if (agencyKey(unit.agency) === agencyKey(agency)) return 'units-own-report';
  const isUnit = subordinate.includes(unit.agencyKind) && !isOfOtherArea(unit.agency, agency);
  return isUnit ? 'kept' : 'units-not-subordinate';
}

/** Of several reports of one unit none is chosen. */
function apart(kept: readonly UnitReport[]): readonly [readonly UnitReport[], readonly UnitReport[]] {
  const bodies = [...Map.groupBy(kept, ({ agency }) => agencyKey(agency)).values()].map(distinctReports);
  const isOne = (reports: readonly UnitReport[]): boolean => reports.length === 1;
  return [bodies.filter(isOne).flat(), bodies.filter((reports) => !isOne(reports)).flat()];
}

/** Which of the reports given are those of a government's own departments, townships and subdistricts for its year. */
export function selectUnits(report: Report, { reports, complete }: UnitReports): Units {
  const byReason = Map.groupBy(reports, (unit) => whyLeftOut(unit, report));
  const [units, repeated] = apart(byReason.get('kept') ?? []);
  const leftOut = new Map(byReason).set('units-repeated', [...repeated]);
  leftOut.delete('kept');
  const problems = [...leftOut].flatMap(([code, left]) =>
    left.length === 0 || code === 'kept' ? [] : [leaving(code, left)],
  );
  const inDoubt = problems.some(({ code }) => !harmless.some((each) => each === code));
  return { units, complete: complete && !inDoubt, problems };
}

const leaving = (code: LeftOut, left: readonly UnitReport[]): Problem => ({
  code,
  stage: 'facts',
  fatal: false,
  data: { count: left.length, candidates: nameReports(left) },
});
