import type { CheckResult } from '../findings/check-result.ts';
import type { Cause } from './difference.ts';
import { leafChanges } from './leaf-changes.ts';

/** What two results do not have in common. */
export interface Circumstances {
  readonly document: boolean;
  readonly rules: boolean;
  readonly semantics: boolean;
  readonly version: boolean;
  /** The report as it was read, or a difficulty in reading it. */
  readonly reading: boolean;
  readonly inputs: boolean;
}

export function circumstancesOf(before: CheckResult, after: CheckResult): Circumstances {
  return {
    document: before.source.sha256 !== after.source.sha256,
    rules: before.ruleset.digest !== after.ruleset.digest,
    semantics: before.engine.semantics !== after.engine.semantics,
    version: before.engine.version !== after.engine.version,
    reading: leafChanges(readingOf(before), readingOf(after)).length > 0,
    inputs: leafChanges(givenInputs(before), givenInputs(after)).length > 0,
  };
}

/** Problems with inputs belong to the stage of the facts. */
const readingOf = ({ report, problems }: CheckResult) => ({
  report,
  problems: problems.filter(({ stage }) => stage !== 'facts').map(({ code }) => code),
});

/** What came from outside, without what the document itself decides: what was used of it, and what its page states. */
function givenInputs({ inputs = {} }: CheckResult) {
  const given = Object.entries(inputs).map(([name, input]) => [
    name,
    typeof input === 'object' ? { ...input, used: undefined } : input,
  ]);
  return {
    ...Object.fromEntries(given),
    published: inputs.published?.source === 'given' ? inputs.published : undefined,
    profile: inputs.profile?.sha256,
  };
}

/** Causes of a difference in a rule that both results asked, in a fixed order; never empty. */
export function causesOf(they: Circumstances): readonly Cause[] {
  const isReader = they.semantics || (they.reading && !they.document);
  const found = [
    they.document ? 'document' : [],
    they.rules ? 'rule' : [],
    isReader ? 'reader' : [],
    they.inputs ? 'inputs' : [],
  ].flat() as readonly Cause[];
  if (found.length > 0) return found;
  // A version alone promises to judge the same bytes alike; where nothing else is left, it did not.
  return [they.version ? 'reader' : 'unknown'];
}
