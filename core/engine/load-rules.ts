import type { z } from 'zod';
import { Fault } from '../fault.ts';
import { checkRule } from './check-rule.ts';
import { type Rule, rule as ruleSchema } from './rule.ts';

/** A rule file as it was read: path below the rules folder, with `/`, and its JSON. */
export interface RuleFile {
  readonly path: string;
  readonly json: unknown;
}

/**
 * Rules of the files, sorted by id. All or none: a ruleset with a hole in it would pass what it no longer asks.
 * @throws Fault `rules-invalid` with one line for each fault of each file: file, JSON path, what is wrong
 */
export function loadRules(files: readonly RuleFile[]): readonly Rule[] {
  const loaded = files.map(loadRule);
  const rules = loaded.flatMap(({ rule }) => rule ?? []);
  const details = [
    ...loaded.flatMap((each) => each.details),
    ...repeated(rules, 'id'),
    ...repeated(rules, 'code'),
  ];
  if (rules.length === 0 && details.length === 0) throw new Fault('rules-invalid', 'there is no rule');
  if (details.length > 0)
    throw new Fault('rules-invalid', `${details.length} faults in the rule files`, { details });
  return rules.sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface Loaded {
  readonly rule?: Rule;
  readonly details: readonly string[];
}

function loadRule({ path, json }: RuleFile): Loaded {
  const parsed = ruleSchema.safeParse(json);
  if (!parsed.success)
    return { details: parsed.error.issues.flatMap(innermost).map((issue) => describe(path, issue)) };
  const faults = checkRule(parsed.data, path.replace(/\.json$/, ''));
  return { rule: parsed.data, details: faults.map((fault) => `${path} ${fault}`) };
}

/** Of a union, the fault that lies deepest: the alternative that the author meant. */
function innermost(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branches = issue.errors.map((branch) => branch.flatMap((inner) => innermost(within(issue, inner))));
  const depth = (branch: readonly z.core.$ZodIssue[]): number =>
    Math.max(0, ...branch.map(({ path }) => path.length));
  const deepest = Math.max(...branches.map(depth));
  return branches.find((branch) => depth(branch) === deepest) ?? [issue];
}

const within = (outer: z.core.$ZodIssue, inner: z.core.$ZodIssue): z.core.$ZodIssue => ({
  ...inner,
  path: [...outer.path, ...inner.path],
});

function describe(file: string, issue: z.core.$ZodIssue): string {
  const path = issue.path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('');
  return `${file} $${path}: ${issue.message}`;
}

function repeated(rules: readonly Rule[], key: 'id' | 'code'): readonly string[] {
  const seen = new Set<string>();
  return rules
    .filter((rule) => seen.size === seen.add(rule[key]).size)
    .map((rule) => `${rule.id}.json $.${key}: ${rule[key]} is taken by another rule`);
}
