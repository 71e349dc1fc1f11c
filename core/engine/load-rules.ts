import { Fault } from '../fault.ts';
import { checkJson } from './check-json.ts';
import { checkRule } from './check-rule.ts';
import { holdAgainst } from './hold-against.ts';
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
  const loaded = files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(loadRule);
  const details = [
    ...loaded.flatMap(({ path, faults }) => faults.map((fault) => `${path} ${fault}`)),
    ...repeated(loaded, 'id'),
    ...repeated(loaded, 'code'),
  ];
  if (details.length > 0)
    throw new Fault('rules-invalid', `${details.length} faults in the rule files`, { details });
  if (loaded.length === 0) throw new Fault('rules-invalid', 'there is no rule');
  return loaded.flatMap(({ rule }) => rule ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface Loaded {
  readonly path: string;
  readonly rule?: Rule;
  readonly faults: readonly string[];
}

function loadRule({ path, json }: RuleFile): Loaded {
  const unfit = checkJson(json);
  if (unfit.length > 0) return { path, faults: unfit };
  const held = holdAgainst(ruleSchema, json);
  if ('faults' in held) return { path, faults: held.faults };
  return { path, rule: held.data, faults: checkRule(held.data, path.replace(/\.json$/, '')) };
}

/** What must be there once: the first file has it, the others learn so. */
function repeated(loaded: readonly Loaded[], key: 'id' | 'code'): readonly string[] {
  const owners = new Map<string, string>();
  return loaded.flatMap(({ path, rule }) => {
    if (rule === undefined) return [];
    const owner = owners.get(rule[key]);
    owners.set(rule[key], owner ?? path);
    return owner === undefined ? [] : [`${path} $.${key}: ${rule[key]} is taken by ${owner}`];
  });
}
