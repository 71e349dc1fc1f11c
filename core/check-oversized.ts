import { checkUnread } from './check-unread.ts';
import type { Ruleset } from './engine/ruleset.ts';
import type { CheckResult } from './findings/check-result.ts';
import type { Problem } from './problem.ts';
import { limits } from './source/limits.ts';

/** The result of a document that is too large to be read at all. */
export async function checkOversized(
  { name, sizeBytes }: { readonly name: string; readonly sizeBytes: number },
  ruleset: Ruleset,
): Promise<CheckResult> {
  const data = { sizeBytes, limit: limits.bytes };
  const problem: Problem = { code: 'file-too-large', stage: 'source', fatal: true, data };
  return checkUnread({ name, sizeBytes, problem }, ruleset);
}
