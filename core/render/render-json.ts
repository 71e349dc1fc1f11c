import type { CheckResult } from '../findings/check-result.ts';

/** The stored form of a result: two-space JSON with a line end. Equal results give equal bytes. */
export function renderJson(result: CheckResult): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}

/** One result on one line. */
export function renderLine(result: CheckResult): string {
  return `${JSON.stringify(result)}\n`;
}
