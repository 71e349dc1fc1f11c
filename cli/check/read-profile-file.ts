import { limits, type Profile, readProfile, type SourceFile } from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { faultText } from '../explain-error.ts';
import type { ChosenRules } from '../rules/chosen-rules.ts';
import { UsageError } from '../usage-error.ts';
import { readSource } from './read-source.ts';

async function readFile(path: string): Promise<SourceFile> {
  const source = await readSource(path).catch((cause: unknown) => {
    throw new UsageError(`--profile ${path}: 无法读取 cannot be read: ${faultText(cause)}`);
  });
  if ('bytes' in source) return source;
  throw new UsageError(`--profile ${path}: 超过 more than ${limits.bytes} bytes`);
}

/**
 * The profile in a file, held against the rules that are used.
 * @throws UsageError that names the file and each fault by its JSON path
 * @throws Fault `rules-unreadable` or `rules-invalid`
 */
export async function readProfileFile(path: string, { folder, own }: ChosenRules): Promise<Profile> {
  const { rules } = await readRuleset(folder, own);
  const read = readProfile(await readFile(path), rules);
  if ('profile' in read) return read.profile;
  throw new UsageError(`--profile ${path}: 不是有效的本地规定 no valid profile: ${read.faults.join('; ')}`);
}
