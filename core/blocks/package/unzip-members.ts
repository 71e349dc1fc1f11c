import type { Problem, Read } from '../../problem.ts';
import { limits } from '../../source/limits.ts';
import { decodeName } from '../../source/zip/member-names.ts';
import { readDirectory, type ZipEntry } from '../../source/zip/read-directory.ts';
import { type Obstacle, unpackEntry } from '../../source/zip/unpack-entry.ts';

/** Unpacked members of a zip by name. */
export type Members = ReadonlyMap<string, Uint8Array>;

const fatal = (code: Problem['code'], data?: Problem['data']): Problem => ({
  code,
  stage: 'blocks',
  fatal: true,
  ...(data ? { data } : {}),
});

const failed = (code: Problem['code'], data?: Problem['data']): Read<Members> => ({
  value: new Map(),
  problems: [fatal(code, data)],
});

const ambiguous: Obstacle = { code: 'archive-damaged' };

const isTooLarge = (all: readonly ZipEntry[], wanted: readonly ZipEntry[]): boolean =>
  all.length > limits.archiveEntries ||
  wanted.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0) > limits.unpackedBytes;

/**
 * The members of a zip that are wanted, each whole and held against its check sum. One that is damaged, or stands there
 * twice so that nobody can say which counts, is left out with a fatal problem.
 */
export function unzipMembers(bytes: Uint8Array, isWanted: (name: string) => boolean): Read<Members> {
  const entries = readDirectory(bytes);
  if (entries === undefined) return failed('archive-damaged');
  const wanted = entries.filter((entry) => isWanted(decodeName(entry)));
  if (isTooLarge(entries, wanted)) return failed('archive-too-large', { limit: limits.unpackedBytes });
  const members = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  for (const [name, [entry, another]] of Map.groupBy(wanted, decodeName)) {
    const unpacked = entry && !another ? unpackEntry(bytes, entry) : ambiguous;
    if ('code' in unpacked) problems.push(fatal(unpacked.code, unpacked.data));
    else members.set(name, unpacked);
  }
  return { value: members, problems };
}
