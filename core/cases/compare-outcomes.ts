import { globPattern } from './glob-pattern.ts';
import type { RuleCase } from './rule-case.ts';

type Outcomes = ReadonlyMap<string, string>;

/** What a name must come to: the most exact of the patterns that mean it. */
function expectedOf(name: string, expect: RuleCase['expect']): string | undefined {
  if (expect[name] !== undefined) return expect[name];
  const fitting = Object.keys(expect).filter((pattern) => globPattern(pattern).test(name));
  const [longest] = fitting.toSorted((a, b) => b.length - a.length);
  return longest === undefined ? undefined : expect[longest];
}

/** Whether a case lists an outcome, by name or by pattern. */
export const matchesName = (name: string, expect: RuleCase['expect']): boolean =>
  expectedOf(name, expect) !== undefined;

/**
 * What a case did against what it lists: every listed outcome, and every outcome that differs from the base although
 * no one listed it. Equal when the case is right.
 */
export function compareOutcomes(base: Outcomes, after: Outcomes, expect: RuleCase['expect']) {
  const found: Record<string, string> = {};
  const listed: Record<string, string> = {};
  for (const name of new Set([...base.keys(), ...after.keys()])) {
    const [before = 'gone', now = 'gone'] = [base.get(name), after.get(name)];
    const expected = expectedOf(name, expect);
    if (expected === undefined && before === now) continue;
    found[name] = now;
    listed[name] = expected ?? before;
  }
  const idle = Object.keys(expect).filter(
    (pattern) => !Object.keys(found).some((name) => globPattern(pattern).test(name)),
  );
  return { found, listed, idle };
}
