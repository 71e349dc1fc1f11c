import type { OutsideReading } from './facts/derive-facts.ts';
import { pairPrevious } from './facts/previous/pair-previous.ts';
import { findPublication } from './facts/publication/find-publication.ts';
import { selectReports } from './facts/units/select-reports.ts';
import type { CheckResult } from './findings/check-result.ts';
import { summariseInputs } from './findings/summarise-inputs.ts';
import type { OutsideInputs } from './outside-inputs.ts';
import type { Problem } from './problem.ts';
import { agencyInProfile } from './profile/agency-in-profile.ts';
import { localRulesFor } from './profile/local-rules-for.ts';
import type { Report } from './report/report.ts';

/** What the inputs of a check come to for one report. */
interface Outside {
  /** The report, with the kind that its place names for the body. */
  readonly report: Report;
  readonly reading: OutsideReading;
  readonly problems: readonly Problem[];
  /** What the result says of them. */
  readonly recorded: Pick<CheckResult, 'inputs'>;
}

function problemsOf(
  { pairing, publication, selection }: OutsideReading,
  { published = [] }: Report,
): readonly Problem[] {
  const ofReports = [
    ...(pairing.kind === 'unpaired' ? [pairing.problem] : []),
    ...('problems' in selection ? selection.problems : []),
  ];
  if (publication.kind === 'known') return [...ofReports, publication.problem ?? []].flat();
  if (publication.kind === 'unknown') return ofReports;
  const data = { stated: published.map(({ label, date }) => `${label} ${date}`).join('；') };
  const [{ place } = {}] = published;
  const problem = { code: 'publication-ambiguous', stage: 'facts', fatal: false, data } as const;
  return [...ofReports, { ...problem, ...(place ? { place } : {}) }];
}

/** Which of the inputs belong to a report, what stands against using them, and what the result has to say of them. */
export function lookOutside(read: Report, inputs: OutsideInputs): Outside {
  const { previous, published, units, profile, asOf } = inputs;
  const agency = agencyInProfile(read, profile);
  const report = agency ? { ...read, agencyKind: agency.kind } : read;
  const reading: OutsideReading = {
    pairing: pairPrevious(report, previous),
    publication: findPublication(report, published),
    selection: selectReports(report, units),
    local: profile && localRulesFor(report, profile),
  };
  return {
    report,
    reading,
    problems: problemsOf(reading, report),
    recorded: summariseInputs({ previous, units, profile, agency, asOf }, reading),
  };
}
