import { type Checked, check } from './check.ts';
import { checkUnread } from './check-unread.ts';
import type { Ruleset } from './engine/ruleset.ts';
import { type ArchiveMember, openArchive } from './source/open-archive.ts';
import type { SourceFile } from './source/source-file.ts';

/** One document of an archive to its result. One that cannot be had has a result that says why. */
export async function checkMember(member: ArchiveMember, ruleset: Ruleset): Promise<Checked> {
  const opened = member.open();
  if (!('code' in opened)) return check(opened, ruleset);
  const { name, sizeBytes } = member;
  return { result: await checkUnread({ name, sizeBytes, problem: opened }, ruleset), faults: [] };
}

/** The results of a file: its own, or those of the documents in it where it is an archive of reports. */
export async function* checkEach(file: SourceFile, ruleset: Ruleset): AsyncGenerator<Checked> {
  const { value: members } = openArchive(file);
  if (members.length === 0) yield await check(file, ruleset);
  for (const member of members) yield await checkMember(member, ruleset);
}
