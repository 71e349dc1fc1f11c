import type { Pairing } from '../facts/previous/pair-previous.ts';
import type { PreviousReports } from '../facts/previous/previous-report.ts';
import type { CheckResult } from './check-result.ts';

type Inputs = NonNullable<CheckResult['inputs']>;

function summarisePrevious({ reports, digest }: PreviousReports, pairing: Pairing): Inputs['previous'] {
  const used = pairing.kind === 'paired' ? pairing.previous : undefined;
  return {
    offered: reports.length,
    digest,
    used: used
      ? { name: used.name, sha256: used.sha256, agency: used.agency, year: used.year ?? null }
      : null,
  };
}

/** What was known beside the document, so that the same check can be made again; nothing where nothing was given. */
export function summariseInputs(
  previous: PreviousReports | undefined,
  pairing: Pairing,
): { readonly inputs?: Inputs } {
  return previous === undefined ? {} : { inputs: { previous: summarisePrevious(previous, pairing) } };
}
