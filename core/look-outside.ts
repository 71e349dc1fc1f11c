import type { OutsideReading } from './facts/derive-facts.ts';
import { pairPrevious } from './facts/previous/pair-previous.ts';
import { findPublication } from './facts/publication/find-publication.ts';
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
  { pairing, publication }: OutsideReading,
  { published = [] }: Report,
): readonly Problem[] {
  const ofPairing = pairing.kind === 'unpaired' ? [pairing.problem] : [];
  if (publication.kind === 'known') return [...ofPairing, publication.problem ?? []].flat();
  if (publication.kind === 'unknown') return ofPairing;
  const data = { stated: published.map(({ label, date }) => `${label} ${date}`).join('；') };
  const [{ place } = {}] = published;
  const problem = { code: 'publication-ambiguous', stage: 'facts', fatal: false, data } as const;
  return [...ofPairing, { ...problem, ...(place ? { place } : {}) }];
}

/** Which of the inputs belong to a report, what stands against using them, and what the result has to say of them. */
export function lookOutside(read: Report, { previous, published, profile, asOf }: OutsideInputs): Outside {
  const agency = agencyInProfile(read, profile);
  const report = agency ? { ...read, agencyKind: agency.kind } : read;
  const reading: OutsideReading = {
    pairing: pairPrevious(report, previous),
    publication: findPublication(report, published),
    local: profile && localRulesFor(report, profile),
  };
  return {
    report,
    reading,
    problems: problemsOf(reading, report),
    recorded: summariseInputs({ previous, profile, agency, asOf }, reading),
  };
}
