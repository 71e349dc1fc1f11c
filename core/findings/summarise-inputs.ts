import type { OutsideReading } from '../facts/derive-facts.ts';
import type { Pairing } from '../facts/previous/pair-previous.ts';
import type { PreviousReports } from '../facts/previous/previous-report.ts';
import type { Publication } from '../facts/publication/find-publication.ts';
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

/** What was known beside the figures and the text, so that the same check can be made again. */
export function summariseInputs(
  previous: PreviousReports | undefined,
  { pairing, publication }: OutsideReading,
): { readonly inputs?: Inputs } {
  const inputs = {
    ...(previous === undefined ? {} : { previous: summarisePrevious(previous, pairing) }),
    ...summarisePublication(publication),
  };
  return Object.keys(inputs).length === 0 ? {} : { inputs };
}
