import { type Pairing, pairPrevious } from './facts/previous/pair-previous.ts';
import type { CheckResult } from './findings/check-result.ts';
import { summariseInputs } from './findings/summarise-inputs.ts';
import type { OutsideInputs } from './outside-inputs.ts';
import type { Problem } from './problem.ts';
import type { Report } from './report/report.ts';

/** What the inputs of a check come to for one report. */
interface Outside {
  readonly pairing: Pairing;
  readonly problems: readonly Problem[];
  /** What the result says of them. */
  readonly recorded: Pick<CheckResult, 'inputs'>;
}

/** Which of the inputs belong to a report, what stands against using them, and what the result has to say of them. */
export function lookOutside(report: Report, { previous }: OutsideInputs): Outside {
  const pairing = pairPrevious(report, previous);
  return {
    pairing,
    problems: pairing.kind === 'unpaired' ? [pairing.problem] : [],
    recorded: summariseInputs(previous, pairing),
  };
}
