import type { Problem } from '../../problem.ts';
import type { Report } from '../../report/report.ts';
import { agencyKey } from '../previous/agency-key.ts';
import { distinctReports } from '../previous/distinct-reports.ts';
import { nameReports } from '../previous/name-reports.ts';
import type { UnitReport, UnitReports } from './unit-report.ts';

/** The report of the government that a department belongs to, or why there is none. */
export type Government =
  | { readonly kind: 'found'; readonly government: UnitReport }
  | {
      readonly kind: 'none';
      readonly absence: 'government-not-found' | 'government-ambiguous';
      readonly problem: Problem;
    };

type Absence = Extract<Government, { readonly kind: 'none' }>['absence'];

const none = (code: Absence, data: Problem['data'] & object): Government => ({
  kind: 'none',
  absence: code,
  problem: { code, stage: 'facts', fatal: false, data },
});

/** Where the name of an area ends within that of a body; 0 where it is not in it. */
function endIn(body: string, area: string): number {
  const start = area === '' ? -1 : body.indexOf(area);
  return start < 0 ? 0 : start + area.length;
}

/**
 * Finds the government whose area the name of a department begins with: 临汐市云溪区水务局 is one of 云溪区 and not of 临汐市, where both were
 * given. A name without an area belongs to no government that could be told.
 */
export function findGovernment({ agency, year }: Report, { reports }: UnitReports): Government {
  const body = agencyKey(agency);
  const governments = reports
    .filter(
      (each) => each.agencyKind === 'countyUpGovernment' && each.year !== undefined && each.year === year,
    )
    .map((report) => ({ report, end: endIn(body, agencyKey(report.agency)) }));
  const closest = Math.max(0, ...governments.map(({ end }) => end));
  const found = distinctReports(
    governments.filter(({ end }) => end > 0 && end === closest).map(({ report }) => report),
  );
  const [government, ...others] = found;
  const data = { agency: agency === '' ? '?' : agency, year: year ?? '?' };
  if (government === undefined) return none('government-not-found', data);
  if (others.length > 0) return none('government-ambiguous', { ...data, candidates: nameReports(found) });
  return { kind: 'found', government };
}
