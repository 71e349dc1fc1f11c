import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ObjectStore, PutResult } from '../../lambda/store/object-store.ts';

/** Says that the samples were loaded, so that a sample that was withdrawn does not come back. */
const markerKey = 'service/samples-loaded';

/** Puts the sample reports of a folder below `reports/samples/`, at the first start on a store. */
export async function loadSamples(folder: string, store: ObjectStore): Promise<readonly PutResult[]> {
  if ((await store.head(markerKey)).state === 'found') return [];
  const stored: PutResult[] = [];
  for (const path of await listSamples(folder)) {
    const body = createReadStream(join(folder, path));
    stored.push(await store.put(`reports/samples/${path}`, body, 'application/octet-stream'));
  }
  await store.putIfAbsent(markerKey, new Uint8Array(), 'text/plain');
  return stored;
}

/** Files of the folder in order, with `/`; its own pages about itself are no reports. */
export async function listSamples(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('README'));
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length));
  return paths.map((path) => path.replaceAll('\\', '/')).sort();
}
