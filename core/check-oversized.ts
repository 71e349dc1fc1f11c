import { checkReading } from './check-reading.ts';
import type { Ruleset } from './engine/ruleset.ts';
import type { CheckResult } from './findings/check-result.ts';
import { readOversized, type Sized } from './read-oversized.ts';

/** The result of a document that is too large to be read at all. */
export async function checkOversized(document: Sized, ruleset: Ruleset): Promise<CheckResult> {
  return (await checkReading(readOversized(document), ruleset)).result;
}
