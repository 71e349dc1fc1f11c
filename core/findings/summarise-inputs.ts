import type { View } from '../engine/manner.ts';
import type { OutsideReading } from '../facts/derive-facts.ts';
import type { Pairing } from '../facts/previous/pair-previous.ts';
import type { PreviousReports } from '../facts/previous/previous-report.ts';
import type { LocalRules } from '../facts/profile/local-rules.ts';
import type { Publication } from '../facts/publication/find-publication.ts';
import type { Selection } from '../facts/units/select-reports.ts';
import type { UnitReports } from '../facts/units/unit-report.ts';
import type { NamedAgency, Profile } from '../profile/profile.ts';
import type { CheckResult } from './check-result.ts';

type Inputs = NonNullable<CheckResult['inputs']>;

function summarisePrevious(
  { reports, digest }: PreviousReports,
  pairing: Pairing,
): NonNullable<Inputs['previous']> {
  const used = pairing.kind === 'paired' ? pairing.previous : undefined;
  return {
    offered: reports.length,
    digest,
    used: used
      ? { name: used.name, sha256: used.sha256, agency: used.agency, year: used.year ?? null }
      : null,
  };
}

/** A day that the page itself states is no input, but by what was judged has to be seen. That of a signature is text. */
function summarisePublication(publication: Publication): Pick<Inputs, 'published'> {
  if (publication.kind !== 'known') return {};
  const { date, source } = publication;
  return source === 'signature' ? {} : { published: { date, source } };
}

const usedOf = (selection: Selection): number => {
  if (selection.kind === 'units') return selection.units.length;
  return selection.kind === 'government' ? 1 : 0;
};

const summariseUnits = (
  { reports, digest, complete }: UnitReports,
  selection: Selection,
): NonNullable<Inputs['units']> => ({
  offered: reports.length,
  digest,
  complete,
  used: usedOf(selection),
});

/** Of the bodies whose kind a profile names, the one that reports; of the limits, those for its report year. */
function summariseProfile(
  { name, sha256, place, switchedOff }: Profile,
  { deadline, overviewLength }: Partial<LocalRules>,
  agency: NamedAgency | undefined,
): NonNullable<Inputs['profile']> {
  return {
    name,
    sha256,
    place,
    ...(deadline ? { deadline } : {}),
    ...(overviewLength ? { overviewLength } : {}),
    ...(agency ? { agency } : {}),
    switchedOff: [...switchedOff],
  };
}

interface Given {
  readonly previous: PreviousReports | undefined;
  readonly units: UnitReports | undefined;
  readonly profile: Profile | undefined;
  /** The body that reports, where the profile names its kind. */
  readonly agency: NamedAgency | undefined;
  readonly asOf: View | undefined;
}

/** What was known beside the figures and the text, so that the same check can be made again. */
export function summariseInputs(
  { previous, units, profile, agency, asOf }: Given,
  { pairing, publication, selection, local }: OutsideReading,
): { readonly inputs?: Inputs } {
  const inputs = {
    ...(previous === undefined ? {} : { previous: summarisePrevious(previous, pairing) }),
    ...summarisePublication(publication),
    ...(units === undefined ? {} : { units: summariseUnits(units, selection) }),
    ...(profile === undefined ? {} : { profile: summariseProfile(profile, local ?? {}, agency) }),
    ...(asOf === 'current' ? { asOf } : {}),
  };
  return Object.keys(inputs).length === 0 ? {} : { inputs };
}
