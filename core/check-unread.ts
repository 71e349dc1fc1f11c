import type { Ruleset } from './engine/ruleset.ts';
import { assembleResult } from './findings/assemble-result.ts';
import type { CheckResult } from './findings/check-result.ts';
import type { Problem } from './problem.ts';

/** A document of which nothing is known but what it is. */
interface Unread {
  readonly name: string;
  readonly sizeBytes: number;
  readonly sha256?: string;
  readonly format?: CheckResult['source']['format'];
  /** Why it was not read; fatal. */
  readonly problem: Problem;
}

/** The result of a document that cannot be read at all: its hash stays empty where it is not known. */
export async function checkUnread(
  { name, sizeBytes, sha256 = '', format = 'unknown', problem }: Unread,
  ruleset: Ruleset,
): Promise<CheckResult> {
  const source = { name, sha256, sizeBytes, format };
  const facts = new Map();
  const { judgements } = await ruleset.evaluate(facts);
  return assembleResult({ source, report: undefined, facts, problems: [problem] }, ruleset, judgements);
}
