import { check, type Ruleset, renderJson } from '../core/index.ts';
import type { GeneratedReport } from './reports/generate-report.ts';

/** The whole product on one report: bytes to the text of its result. */
export async function checkToJson(report: GeneratedReport, ruleset: Ruleset): Promise<string> {
  const { result } = await check(report, ruleset);
  return renderJson(result);
}
