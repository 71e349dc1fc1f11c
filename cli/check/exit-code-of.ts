import type { FailLevel } from '../arguments.ts';
import { type ExitCode, worst } from '../exit-code.ts';
import type { Checked, Rendered } from './check-job.ts';

const codes = { compliant: 0, 'non-compliant': 1, undetermined: 2 } as const;

/** Exit code that one checked input asks for, the worst of its results. `never` silences verdicts, not faults. */
export function exitCodeOf({ results, faults }: Checked, failOn: FailLevel): ExitCode {
  if (faults.length > 0) return 3;
  return worst(results.map((result) => codeOf(result, failOn)));
}

/** Exit code that one result asks for. */
export function codeOf(
  { verdict, warnings }: Pick<Rendered, 'verdict' | 'warnings'>,
  failOn: FailLevel,
): ExitCode {
  if (failOn === 'never') return 0;
  if (failOn === 'warning' && warnings > 0) return 1;
  return codes[verdict];
}
