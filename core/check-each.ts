import type { Checked } from './check.ts';
import { checkReading } from './check-reading.ts';
import type { Ruleset } from './engine/ruleset.ts';
import { unread } from './reading/unread.ts';
import { type ArchiveMember, openArchive } from './source/open-archive.ts';
import type { SourceFile } from './source/source-file.ts';

/** Rules, and a way to hold one document to them: `check` itself, or `check` in a process of its own. */
export interface Checker {
  readonly ruleset: Ruleset;
  readonly check: (file: SourceFile) => Promise<Checked>;
}

/** One document of an archive to its result. One that cannot be had has a result that says why. */
export async function checkMember(member: ArchiveMember, { ruleset, check }: Checker): Promise<Checked> {
  const opened = member.open();
  if (!('code' in opened)) return check(opened);
  const { name, sizeBytes } = member;
  const reading = unread({ name, sizeBytes, problem: opened });
  return { ...(await checkReading(reading, ruleset)), reading };
}

/** The results of a file: its own, or those of the documents in it where it is an archive of reports. */
export async function* checkEach(file: SourceFile, checker: Checker): AsyncGenerator<Checked> {
  const { value: members } = openArchive(file);
  if (members.length === 0) yield await checker.check(file);
  for (const member of members) yield await checkMember(member, checker);
}
