import type { Problem, Read } from '../problem.ts';
import { limits } from './limits.ts';
import { formatByMagic } from './magic-numbers.ts';
import type { SourceFile } from './source-file.ts';
import { memberNames } from './zip/member-names.ts';
import { readDirectory, type ZipEntry } from './zip/read-directory.ts';
import { type Obstacle, unpackEntry } from './zip/unpack-entry.ts';

/** One document of an archive of reports. */
export interface ArchiveMember {
  /** That of the archive and its own: `archive.zip/folder/report.html`. */
  readonly name: string;
  /** Its own name within the archive, which no other has: `folder/report.html`. */
  readonly path: string;
  /** As the directory of the archive says. */
  readonly sizeBytes: number;
  /** Unpacks the document; it is whole, or there is a reason why it cannot be had. */
  readonly open: () => SourceFile | Problem;
}

/** Below so many bytes a member may be packed as tightly as it likes. */
const smallBytes = 1024 * 1024;

const fatal = ({ code, data }: Obstacle): Problem => ({
  code,
  stage: 'source',
  fatal: true,
  ...(data ? { data } : {}),
});

/** Why a member is too large by what the directory says, which is all that is ever unpacked of it. */
function excessOf({ packedBytes, unpackedBytes }: ZipEntry, before: number): Obstacle | undefined {
  if (unpackedBytes > limits.bytes)
    return { code: 'file-too-large', data: { sizeBytes: unpackedBytes, limit: limits.bytes } };
  const tightest = Math.max(smallBytes, packedBytes * limits.unpackedRatio);
  if (unpackedBytes > tightest) return { code: 'archive-too-large', data: { limit: tightest } };
  const isOver = before + unpackedBytes > limits.unpackedBytes;
  return isOver ? { code: 'archive-too-large', data: { limit: limits.unpackedBytes } } : undefined;
}

/** An archive in an archive may hold another one, and so on without end. */
function openMember(archive: Uint8Array, name: string, entry: ZipEntry): SourceFile | Problem {
  const bytes = unpackEntry(archive, entry);
  if ('code' in bytes) return fatal(bytes);
  return formatByMagic(bytes) === 'zip' ? fatal({ code: 'archive-nested' }) : { name, bytes };
}

function membersOf({ name: archiveName, bytes }: SourceFile, named: ReadonlyMap<string, ZipEntry>) {
  let before = 0;
  return [...named].map(([path, entry]): ArchiveMember => {
    const name = `${archiveName}/${path}`;
    const excess = excessOf(entry, before);
    before += excess ? 0 : entry.unpackedBytes;
    const open = () => (excess ? fatal(excess) : openMember(bytes, name, entry));
    return { name, path, sizeBytes: entry.unpackedBytes, open };
  });
}

/**
 * The documents of a plain zip, in its order; none of any other file. Nothing is written anywhere, and each is unpacked
 * when it is asked for, one at a time. An archive that holds no document, or cannot be opened, has a fatal problem.
 */
export function openArchive(file: SourceFile): Read<readonly ArchiveMember[]> {
  const isArchive = file.bytes.length <= limits.bytes && formatByMagic(file.bytes) === 'zip';
  if (!isArchive) return { value: [], problems: [] };
  const entries = readDirectory(file.bytes);
  if (entries === undefined) return { value: [], problems: [fatal({ code: 'archive-damaged' })] };
  // Names are told apart first, and an archive may have more of them than anybody would read.
  const named = memberNames(entries.slice(0, limits.archiveEntries));
  const count = entries.length > limits.archiveEntries ? entries.length : named.size;
  if (count === 0) return { value: [], problems: [fatal({ code: 'archive-empty' })] };
  const data = { count, limit: limits.archiveReports };
  if (count > data.limit) return { value: [], problems: [fatal({ code: 'too-many-reports', data })] };
  return { value: membersOf(file, named), problems: [] };
}
