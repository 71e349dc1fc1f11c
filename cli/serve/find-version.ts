import { reportPrefix } from '../../lambda/report-key.ts';
import type { Lookup, ObjectStore, ObjectVersion } from '../../lambda/store/object-store.ts';

/** A version of a report, or a document in a version of an archive. */
export interface FoundVersion {
  readonly version: ObjectVersion;
  /** Name of the document within the archive. */
  readonly member?: string;
}

/** Keys above a key, the nearest first: `reports/a.zip/b` and `reports/a.zip` for `reports/a.zip/b/c.html`. */
function keysAbove(key: string): readonly string[] {
  const above: string[] = [];
  for (let end = key.lastIndexOf('/'); end > reportPrefix.length; end = key.lastIndexOf('/', end - 1))
    above.push(key.slice(0, end));
  return above;
}

/**
 * What a key means: a report of that name, else the document of that name in an archive: `reports/a.zip/b/c.html`.
 * @param versionId of the report or of the archive; without it the current one
 */
export async function findVersion(
  reports: ObjectStore,
  key: string,
  versionId?: string,
): Promise<Lookup<FoundVersion>> {
  const found = await reports.head(key, versionId);
  if (found.state === 'found') return { state: 'found', value: { version: found.value } };
  for (const above of keysAbove(key)) {
    const archive = await reports.head(above, versionId);
    if (archive.state === 'absent') {
      if (archive.reason === 'delete-marker') return archive;
      continue;
    }
    const member = key.slice(above.length + 1);
    return { state: 'found', value: { version: archive.value, member } };
  }
  return found;
}
