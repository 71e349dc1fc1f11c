import { checkReading } from './check-reading.ts';
import type { Ruleset } from './engine/ruleset.ts';
import type { CheckResult } from './findings/check-result.ts';
import type { Problem } from './problem.ts';
import { unread } from './reading/unread.ts';
import { sha256Hex } from './sha256-hex.ts';
import { limits } from './source/limits.ts';
import { formatByMagic } from './source/magic-numbers.ts';
import type { SourceFile } from './source/source-file.ts';

/** What an audit may use up. */
export type AuditLimit = 'time' | 'memory';

const problems: Readonly<Record<AuditLimit, Problem>> = {
  time: {
    code: 'audit-time-exceeded',
    stage: 'blocks',
    fatal: true,
    data: { limit: limits.auditSeconds },
  },
  memory: {
    code: 'audit-memory-exceeded',
    stage: 'blocks',
    fatal: true,
    data: { limit: limits.auditBytes },
  },
};

/**
 * The result of a document whose audit was ended from outside, because it took too much. Nothing is read here that could
 * take as much again: its bytes are hashed, and its format is told by the first of them.
 */
export async function checkStopped(
  { name, bytes }: SourceFile,
  limit: AuditLimit,
  ruleset: Ruleset,
): Promise<CheckResult> {
  const format = formatByMagic(bytes) ?? 'unknown';
  const known = { name, sizeBytes: bytes.length, sha256: sha256Hex(bytes), format };
  return (await checkReading(unread({ ...known, problem: problems[limit] }), ruleset)).result;
}
