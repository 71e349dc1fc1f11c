import type { CheckResult } from '../../core/index.ts';
import { membersFolder } from '../../lambda/findings-key.ts';
import type { ProcessContext } from '../../lambda/process-context.ts';
import { keyOfFindings } from '../../lambda/process-object.ts';
import type { ObjectVersion } from '../../lambda/store/object-store.ts';

/** Keys of the findings of the documents in an archive, by the rules in force. */
async function keysOfMembers(version: ObjectVersion, context: ProcessContext): Promise<readonly string[]> {
  const folder = membersFolder({ ...version, bucket: context.reports.bucket });
  const own = keyOfFindings(version, context);
  const rules = own.slice(folder.lastIndexOf('/', folder.length - 2));
  const keys: string[] = [];
  for await (const { key, isLatest } of context.findings.list(folder))
    if (isLatest && key.endsWith(rules)) keys.push(key);
  return keys;
}

/** Results of the documents in an archive, in the order of their names. */
export async function listMembers(
  version: ObjectVersion,
  context: ProcessContext,
): Promise<readonly CheckResult[]> {
  const keys = await keysOfMembers(version, context);
  const results = await Promise.all(keys.map((key) => readResult(key, context)));
  return results.flat().sort((one, other) => (one.source.name < other.source.name ? -1 : 1));
}

/** Findings are ours and create-only: what was written as a result is one. None where there is nothing under the key. */
export async function readResult(key: string, { findings }: ProcessContext): Promise<readonly CheckResult[]> {
  const stored = await findings.get(key);
  if (stored.state === 'absent') return [];
  return [JSON.parse(new TextDecoder().decode(stored.value.bytes)) as CheckResult];
}
