import type { Ruleset } from '../engine/ruleset.ts';
import { compareOutcomes } from './compare-outcomes.ts';
import { outcomeMap } from './outcome-map.ts';
import type { RuleCase } from './rule-case.ts';
import { runCase, soundCase } from './run-case.ts';

/** An outcome that is not as the case has it. */
export interface Miss {
  /** Code and item, `T3-001[received]`. */
  readonly name: string;
  /** What the case lists; where it lists nothing, the outcome of the report without the edits. */
  readonly listed: string;
  readonly found: string;
}

/**
 * Runs a case beside its sound report, and says what came out otherwise than listed; nothing when the case is right.
 * @throws Fault `case-invalid` when its edits do not fit its report
 */
export async function proveCase(each: RuleCase, ruleset: Ruleset): Promise<readonly Miss[]> {
  const before = outcomeMap(await runCase(soundCase(each), ruleset));
  const after = outcomeMap(await runCase(each, ruleset));
  const { found, listed, idle } = compareOutcomes(before, after, each.expect);
  const differing = Object.entries(found).flatMap(([name, outcome]) =>
    outcome === listed[name] ? [] : [{ name, listed: listed[name] ?? '', found: outcome }],
  );
  const absent = idle.map((name) => ({ name, listed: each.expect[name] ?? '', found: 'gone' }));
  return [...differing, ...absent];
}
