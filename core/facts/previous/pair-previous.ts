import type { Problem } from '../../problem.ts';
import type { Report } from '../../report/report.ts';
import { agencyKey } from './agency-key.ts';
import { distinctReports } from './distinct-reports.ts';
import { nameReports } from './name-reports.ts';
import type { PreviousReport, PreviousReports } from './previous-report.ts';

/** Which report is that of the same body for the year before, or why there is none. */
export type Pairing =
  | { readonly kind: 'not-supplied' }
  | { readonly kind: 'paired'; readonly previous: PreviousReport }
  | {
      readonly kind: 'unpaired';
      readonly absence: 'previous-not-found' | 'previous-ambiguous';
      readonly problem: Problem;
    };

type Unpaired = Extract<Pairing, { readonly kind: 'unpaired' }>;

const unpaired = (
  code: Unpaired['absence'] | 'previous-not-pairable',
  data: Readonly<Record<string, string | number>>,
): Unpaired => ({
  kind: 'unpaired',
  absence: code === 'previous-ambiguous' ? code : 'previous-not-found',
  problem: { code, stage: 'facts', fatal: false, data },
});

/**
 * Finds the report of the same body for the year before. Names have to be the same and the year has to be the one before:
 * nothing is taken for a neighbour because nothing better was given, and of several that fit none is chosen.
 */
export function pairPrevious({ agency, year }: Report, given: PreviousReports | undefined): Pairing {
  if (given === undefined) return { kind: 'not-supplied' };
  const { reports, byBody } = given;
  if (agency === '' || year === undefined)
    return unpaired('previous-not-pairable', { candidates: nameReports(reports) });
  const ofBody = byBody.get(agencyKey(agency)) ?? [];
  const [previous, ...others] = distinctReports(ofBody.filter((each) => each.year === year - 1));
  const data = { agency, year: year - 1 };
  if (previous === undefined)
    return unpaired('previous-not-found', {
      ...data,
      candidates: nameReports(ofBody.length > 0 ? ofBody : reports),
    });
  if (others.length > 0)
    return unpaired('previous-ambiguous', { ...data, candidates: nameReports([previous, ...others]) });
  return { kind: 'paired', previous };
}
