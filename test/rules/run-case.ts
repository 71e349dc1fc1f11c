import { type CheckResult, check, type Ruleset } from '../../core/index.ts';
import { applyEdits } from './apply-edits.ts';
import { baseReports } from './base-reports.ts';
import type { BaseName, Edits } from './rule-case.ts';
import { writeReport } from './write-report.ts';

/** The result of a base report with some edits, from its bytes to its findings. */
export async function runCase(base: BaseName, edits: Edits, ruleset: Ruleset): Promise<CheckResult> {
  const page = writeReport(applyEdits(baseReports[base], edits));
  const { result, faults } = await check(
    { name: `${base}.html`, bytes: new TextEncoder().encode(page) },
    ruleset,
  );
  if (faults.length > 0) throw faults[0];
  return result;
}
