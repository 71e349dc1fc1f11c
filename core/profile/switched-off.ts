import { jsonPath } from '../engine/json-path.ts';
import { type Rule, type Severity, severities } from '../engine/rule.ts';
import { suggestion } from '../nearest-word.ts';
import type { SwitchedOff } from './profile.ts';
import type { ProfileJson } from './profile-schema.ts';

interface SwitchedOffRules {
  /** Sorted by code. */
  readonly switchedOff: readonly SwitchedOff[];
  /** One line each, beginning with the JSON path. */
  readonly faults: readonly string[];
}

function gravest({ severity, severityCases = [], severityByItem = {} }: Rule): Severity {
  const all = [severity, ...severityCases.map((each) => each.severity), ...Object.values(severityByItem)];
  return severities.find((each) => all.includes(each)) ?? severity;
}

/** The rules that a profile names by code or id. What names no rule, or one twice, would leave a reader with a wrong belief. */
export function switchedOffRules(
  { switchedOff: given = {} }: ProfileJson,
  rules: readonly Rule[],
): SwitchedOffRules {
  const found = new Map<string, SwitchedOff>();
  const faults: string[] = [];
  for (const [name, reason] of Object.entries(given)) {
    const path = jsonPath(['switchedOff', name]);
    const rule = rules.find(({ id, code }) => id === name || code === name);
    const names = rules.flatMap(({ id, code }) => [code, id]);
    if (!rule) faults.push(`${path}: no such rule "${name}"${suggestion(name, names)}`);
    else if (found.has(rule.code)) faults.push(`${path}: the rule stands there twice, as code and as id`);
    else found.set(rule.code, { rule: rule.id, code: rule.code, severity: gravest(rule), reason });
  }
  return { switchedOff: [...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1)), faults };
}
