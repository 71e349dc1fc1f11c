import { agencyKey } from '../facts/previous/agency-key.ts';
import type { Report } from '../report/report.ts';
import type { NamedAgency, Profile } from './profile.ts';

/** The body of a report as a profile names it; undefined where it does not. */
export const agencyInProfile = ({ agency }: Report, profile: Profile | undefined): NamedAgency | undefined =>
  agency === '' ? undefined : profile?.agencies.get(agencyKey(agency));
