import type { Ruleset } from './engine/ruleset.ts';
import { deriveFacts } from './facts/derive-facts.ts';
import type { Facts } from './facts/fact.ts';
import type { Fault } from './fault.ts';
import { assembleResult } from './findings/assemble-result.ts';
import type { CheckResult } from './findings/check-result.ts';
import { lookOutside } from './look-outside.ts';
import { mannerOf } from './manner-of.ts';
import type { OutsideInputs } from './outside-inputs.ts';
import type { Reading } from './reading/reading.ts';

export interface Judged {
  readonly result: CheckResult;
  /** Defects of ours that rules met; where they struck, the result says cannot-tell. */
  readonly faults: readonly Fault[];
}

const noFacts: Facts = new Map();

/**
 * The second half of a check: report -> facts -> outcomes -> result. A reading that was kept gives the very result that
 * its document gives.
 * @param inputs what is known beside the document; without them, rules that need them do not apply
 */
export async function checkReading(
  { source, report, problems: inDocument }: Reading,
  ruleset: Ruleset,
  inputs: OutsideInputs = {},
): Promise<Judged> {
  const outside = report && lookOutside(report, inputs);
  const facts = outside ? deriveFacts(outside.report, outside.reading) : noFacts;
  const { judgements, faults } = await ruleset.evaluate(facts, mannerOf(inputs));
  const problems = [...inDocument, ...(outside?.problems ?? [])];
  const known = { source, report: outside?.report, facts, problems, ...outside?.recorded };
  return { result: assembleResult(known, ruleset, judgements), faults };
}
