import canonicalize from 'canonicalize';
import { sha256Hex } from '../sha256-hex.ts';
import { createEvaluate, type Evaluate } from './evaluate-rules.ts';
import { loadRules, type RuleFile } from './load-rules.ts';
import type { Rule } from './rule.ts';

/** Rules with a name, ready to be asked; engines are built once, here. */
export interface Ruleset {
  readonly id: string;
  readonly version: string;
  /** `sha256:` and the hash of the rules in canonical JSON: the same rules have the same digest, however the files are laid out. */
  readonly digest: string;
  /** Sorted by id. */
  readonly rules: readonly Rule[];
  readonly evaluate: Evaluate;
}

/**
 * Builds a ruleset from its files.
 * @throws Fault `rules-invalid`
 */
export function buildRuleset(
  files: readonly RuleFile[],
  { id, version }: { readonly id: string; readonly version: string },
): Ruleset {
  const rules = loadRules(files);
  return { id, version, digest: digestOf(rules), rules, evaluate: createEvaluate(rules) };
}

/** The order of evidence shows in findings, unlike that of other members: it is content. */
function digestOf(rules: readonly Rule[]): string {
  const content = rules.map(({ $schema, evidence, ...rest }) => ({
    ...rest,
    evidence: Object.entries(evidence),
  }));
  return `sha256:${sha256Hex(new TextEncoder().encode(canonicalize(content) ?? ''))}`;
}
