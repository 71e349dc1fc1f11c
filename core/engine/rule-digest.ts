import canonicalize from 'canonicalize';
import { sha256Hex } from '../sha256-hex.ts';
import type { Rule } from './rule.ts';

/**
 * `sha256:` and the hash of what a rule asks, of whom, by which clause and how it weighs. Its words, what it shows and the
 * rules beside it may change, and it stays the same rule.
 */
export function ruleDigest(rule: Rule): string {
  const { $schema, code, title, evidence, arithmetic, messages, remedy, assumes, since, ...asks } = rule;
  return `sha256:${sha256Hex(new TextEncoder().encode(canonicalize(asks) ?? ''))}`;
}
