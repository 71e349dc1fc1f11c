import type { Ruleset } from './engine/ruleset.ts';
import { assembleResult } from './findings/assemble-result.ts';
import type { CheckResult } from './findings/check-result.ts';
import type { Problem } from './problem.ts';
import { limits } from './source/limits.ts';

/** The result of a document that is too large to be read at all: its hash is not known, and stays empty. */
export async function checkOversized(
  { name, sizeBytes }: { readonly name: string; readonly sizeBytes: number },
  ruleset: Ruleset,
): Promise<CheckResult> {
  const data = { sizeBytes, limit: limits.bytes };
  const problem: Problem = { code: 'file-too-large', stage: 'source', fatal: true, data };
  const source = { name, sha256: '', sizeBytes, format: 'unknown' } as const;
  const facts = new Map();
  const { judgements } = await ruleset.evaluate(facts);
  return assembleResult({ source, report: undefined, facts, problems: [problem] }, ruleset, judgements);
}
