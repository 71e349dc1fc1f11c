import type { Problem } from '../../problem.ts';
import type { Report } from '../../report/report.ts';
import { findGovernment } from './find-government.ts';
import { selectUnits } from './select-units.ts';
import type { UnitReport, UnitReports } from './unit-report.ts';

/** What of the reports of an area a report is held against: a government's against its units, a department's against its government. */
export type Selection =
  | { readonly kind: 'not-supplied' }
  | { readonly kind: 'not-asked' }
  | {
      readonly kind: 'units';
      readonly units: readonly UnitReport[];
      readonly complete: boolean;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'government'; readonly government: UnitReport }
  | {
      readonly kind: 'none';
      readonly absence: 'units-not-found' | 'government-not-found' | 'government-ambiguous';
      readonly problems: readonly Problem[];
    };

function unitsOf(report: Report, given: UnitReports): Selection {
  const { units, complete, problems } = selectUnits(report, given);
  if (units.length > 0) return { kind: 'units', units, complete, problems };
  const data = { year: report.year ?? '?' };
  const problem: Problem = { code: 'units-not-found', stage: 'facts', fatal: false, data };
  return { kind: 'none', absence: 'units-not-found', problems: [...problems, problem] };
}

function governmentOf(report: Report, given: UnitReports): Selection {
  const found = findGovernment(report, given);
  if (found.kind === 'found') return { kind: 'government', government: found.government };
  return { kind: 'none', absence: found.absence, problems: [found.problem] };
}

/** Other bodies than governments and their departments are held against no other. */
export function selectReports(report: Report, given: UnitReports | undefined): Selection {
  if (given === undefined) return { kind: 'not-supplied' };
  if (report.agencyKind === 'countyUpGovernment') return unitsOf(report, given);
  return report.agencyKind === 'department' ? governmentOf(report, given) : { kind: 'not-asked' };
}
