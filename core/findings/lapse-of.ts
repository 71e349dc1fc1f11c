import type { Rule } from '../engine/rule.ts';
import { ruleDigest } from '../engine/rule-digest.ts';
import type { Waiver } from '../waivers/waiver.ts';
import type { LapseCause } from './applied-waivers.ts';
import type { CheckResult, Finding } from './check-result.ts';

/** Why a waiver does not hold of the finding that it names; undefined where it does. */
export function lapseOf(
  waiver: Waiver,
  { severity }: Finding,
  { source, report }: CheckResult,
  { day, rules }: { readonly day: string; readonly rules: readonly Rule[] },
): LapseCause | undefined {
  const { expires, ruleDigest: digest } = waiver;
  if (waiver.source !== undefined && waiver.source !== source.sha256) return 'other-document';
  if (severity === 'error' && !isWhole(waiver)) return 'incomplete';
  // Reports of unknown bodies or years share their fingerprints.
  const isNamed = report.agency !== '' && report.year !== null;
  if (waiver.source === undefined && !isNamed) return 'subject-unknown';
  if (digest !== undefined && digest !== digestOf(waiver.rule, rules)) return 'rule-changed';
  return expires !== undefined && day > expires ? 'expired' : undefined;
}

/** An error is accepted in one document, by one meaning of the rule, and for a time. */
const isWhole = ({ source, ruleDigest: digest, expires }: Waiver): boolean =>
  source !== undefined && digest !== undefined && expires !== undefined;

function digestOf(id: string, rules: readonly Rule[]): string | undefined {
  const rule = rules.find((each) => each.id === id);
  return rule && ruleDigest(rule);
}
