import type { Ruleset } from './engine/ruleset.ts';
import { assembleResult } from './findings/assemble-result.ts';
import type { CheckResult } from './findings/check-result.ts';
import type { Problem } from './problem.ts';

/** A document of which nothing but this is known. */
interface Unread {
  readonly name: string;
  readonly sizeBytes: number;
  /** Why it was not read; fatal. */
  readonly problem: Problem;
}

/** The result of a document that cannot be read at all: its hash is not known, and stays empty. */
export async function checkUnread(
  { name, sizeBytes, problem }: Unread,
  ruleset: Ruleset,
): Promise<CheckResult> {
  const source = { name, sha256: '', sizeBytes, format: 'unknown' } as const;
  const facts = new Map();
  const { judgements } = await ruleset.evaluate(facts);
  return assembleResult({ source, report: undefined, facts, problems: [problem] }, ruleset, judgements);
}
