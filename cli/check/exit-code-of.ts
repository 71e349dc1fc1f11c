import type { FailLevel } from '../arguments.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Checked } from './check-job.ts';

const codes = { compliant: 0, 'non-compliant': 1, undetermined: 2 } as const;

/** Exit code that one checked input asks for. `never` silences verdicts, not faults. */
export function exitCodeOf(checked: Omit<Checked, 'rendered'>, failOn: FailLevel): ExitCode {
  if (checked.faults.length > 0) return 3;
  if (failOn === 'never') return 0;
  if (failOn === 'warning' && checked.warnings > 0) return 1;
  return codes[checked.verdict];
}
