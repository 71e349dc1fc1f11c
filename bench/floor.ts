import { createHash } from 'node:crypto';
import { type CheckResult, check, type Ruleset, renderJson } from '../core/index.ts';
import type { GeneratedReport } from './reports/generate-report.ts';

/** A report with its result already known. */
export interface Checked {
  readonly bytes: Uint8Array;
  readonly result: CheckResult;
}

export async function checkAll(
  reports: readonly GeneratedReport[],
  ruleset: Ruleset,
): Promise<readonly Checked[]> {
  const checked: Checked[] = [];
  for (const report of reports) {
    checked.push({ bytes: report.bytes, result: (await check(report, ruleset)).result });
  }
  return checked;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The least that a checker can do: decode the text, hash the bytes, write the result. */
export function floorOf({ bytes, result }: Checked): number {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return decoder.decode(bytes).length + hash.length + renderJson(result).length;
}
