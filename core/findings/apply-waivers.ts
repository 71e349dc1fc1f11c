import type { Rule } from '../engine/rule.ts';
import type { Waiver } from '../waivers/waiver.ts';
import type { AppliedWaivers } from './applied-waivers.ts';
import type { CheckResult, Finding } from './check-result.ts';
import { lapseOf } from './lapse-of.ts';
import { verdictWithout } from './verdict-without.ts';

/** What waivers are judged by. */
export interface WaiverTerms {
  /** YYYY-MM-DD; a waiver holds on its last day. */
  readonly day: string;
  /** Rules of the result. */
  readonly rules: readonly Rule[];
}

/** A result with what waivers make of it. */
export type WaivedResult = CheckResult & { readonly waivers: AppliedWaivers };

/**
 * The result with one more member, `waivers`; all others stay as they are. Waivers of findings that it does not have are
 * left out, since one file serves many reports.
 */
export function applyWaivers(
  result: CheckResult,
  waivers: readonly Waiver[],
  terms: WaiverTerms,
): WaivedResult {
  const waived: AppliedWaivers['waived'] = [];
  const lapsed: AppliedWaivers['lapsed'] = [];
  for (const finding of result.findings) {
    const waiver = waiverOf(finding, waivers, result);
    if (waiver === undefined) continue;
    const { code, item } = finding;
    const applied = { ...waiver, code, ...(item === undefined ? {} : { item }) };
    const cause = lapseOf(waiver, finding, result, terms);
    if (cause === undefined) waived.push(applied);
    else lapsed.push({ ...applied, cause });
  }
  const fingerprints = new Set(waived.map(({ fingerprint }) => fingerprint));
  const verdict = verdictWithout(result, fingerprints, terms.rules);
  return { ...result, waivers: { day: terms.day, verdict, waived, lapsed } };
}

/** Of several for one finding, each for another document, the one for this document; else the first tells that it is for another. */
function waiverOf(
  { fingerprint, rule }: Finding,
  waivers: readonly Waiver[],
  { source }: CheckResult,
): Waiver | undefined {
  const own = waivers.filter((each) => each.fingerprint === fingerprint && each.rule === rule);
  return own.find((each) => each.source === source.sha256) ?? own[0];
}
