import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildRuleset, check, type Ruleset, type SourceFile } from '../../core/index.ts';
import type { ProcessContext } from '../../lambda/process-context.ts';
import { type Processed, processObject } from '../../lambda/process-object.ts';
import { readRuleFiles } from '../../lambda/read-rule-files.ts';
import { openFolderStore } from '../../lambda/store/folder-store.ts';
import type { ObjectStore } from '../../lambda/store/object-store.ts';
import { type RecordingStore, recordingStore } from './recording-store.ts';
import { rulesFolder, soundReport } from './report-files.ts';

/** Rules that differ in their digest and in what they find: without the first so many of ours. */
export async function rulesWithout(first: number): Promise<Ruleset> {
  const files = await readRuleFiles(rulesFolder);
  return buildRuleset(files.slice(first), { id: 'ogi-annual-report', version: '1.0.0' });
}

/** The folder of a service with reports, findings and readings, and every request that is made of it. */
export interface ArchiveUnderTest {
  readonly folder: string;
  readonly store: RecordingStore;
  readonly context: (ruleset: Ruleset) => ProcessContext;
  readonly upload: (key: string, bytes?: Uint8Array) => Promise<string>;
  readonly remove: () => Promise<void>;
}

export async function startArchive(): Promise<ArchiveUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-readings-'));
  const store = recordingStore(await openFolderStore(join(folder, 'store')));
  const upload = async (key: string, bytes: Uint8Array = soundReport): Promise<string> => {
    async function* body() {
      yield bytes;
    }
    return (await store.put(key, body(), 'application/octet-stream')).versionId;
  };
  return {
    folder,
    store,
    context: (ruleset) => contextOf(store, ruleset),
    upload,
    remove: () => rm(folder, { recursive: true }),
  };
}

const contextOf = (store: ObjectStore, ruleset: Ruleset): ProcessContext => ({
  reports: store,
  findings: store,
  readings: store,
  ruleset,
  check: (file: SourceFile) => check(file, ruleset),
});

/** Everything that processing a report tells. */
export async function processAll(key: string, context: ProcessContext): Promise<readonly Processed[]> {
  const told: Processed[] = [];
  for await (const processed of processObject({ key }, context)) told.push(processed);
  return told;
}
