import type { Facts } from './facts.ts';
import { formChecks } from './form-checks.ts';
import { plausibilityChecks } from './plausibility-checks.ts';
import { proactiveChecks } from './proactive-checks.ts';
import { proseChecks } from './prose-checks.ts';
import { structureChecks } from './structure-checks.ts';
import { tableChecks } from './table-checks.ts';

const checks = Object.entries({
  ...structureChecks,
  ...formChecks,
  ...tableChecks,
  ...proactiveChecks,
  ...plausibilityChecks,
  ...proseChecks,
});

/** Codes of the rules that have a twin in plain code. */
export const plainCodes: ReadonlySet<string> = new Set(checks.map(([code]) => code));

/**
 * The rules once more, as one writes checks without a rule engine: what a measurement of the engine is held against. The
 * measurement refuses to run when the two disagree, so that neither can do less than the other.
 * @returns code and item of what has failed
 */
export function plainChecks(facts: Facts): readonly string[] {
  const failed: string[] = [];
  for (const [code, check] of checks) {
    for (const item of check(facts)) failed.push(`${code} ${item}`);
  }
  return failed;
}
