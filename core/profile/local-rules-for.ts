import type { LocalRules } from '../facts/profile/local-rules.ts';
import type { Report } from '../report/report.ts';
import type { Profile } from './profile.ts';

type Limit = NonNullable<Profile['deadline'] | Profile['overviewLength']>;

/** A report without a year may be of any: what is asked of it then stays open for that reason. */
const holdsIn = (
  { years: { from = -Infinity, to = Infinity } = {} }: Limit,
  year: number | undefined,
): boolean => year === undefined || (from <= year && year <= to);

/** What of a profile is set for the year of a report: a notice of this year says nothing of reports of earlier ones. */
export function localRulesFor({ year }: Report, { name, deadline, overviewLength }: Profile): LocalRules {
  return {
    name,
    ...(deadline && holdsIn(deadline, year)
      ? { deadline: { day: deadline.day, notice: deadline.notice } }
      : {}),
    ...(overviewLength && holdsIn(overviewLength, year)
      ? { overviewLength: { most: overviewLength.most, notice: overviewLength.notice } }
      : {}),
  };
}
