import { join } from 'node:path';
import { openFolderStore } from '../../lambda/store/folder-store.ts';
import type { ObjectStore } from '../../lambda/store/object-store.ts';

export interface Stores {
  readonly kind: 'folder' | 'bucket';
  readonly reports: ObjectStore;
  readonly findings: ObjectStore;
  /** For people: where the objects are. */
  readonly place: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The stores of the service: a folder below `data`, or the bucket that `GONGKAI_BUCKET` names. Findings stand beside the
 * reports, unless `GONGKAI_FINDINGS_BUCKET` names another bucket for them.
 */
export async function openStores(data: string, variables: Variables): Promise<Stores> {
  const bucket = variables['GONGKAI_BUCKET'];
  if (bucket !== undefined && bucket !== '') {
    return openBuckets(bucket, variables['GONGKAI_FINDINGS_BUCKET'] ?? bucket);
  }
  const folder = join(data, 'store');
  const store = await openFolderStore(folder);
  return { kind: 'folder', reports: store, findings: store, place: folder };
}

/** The SDK is loaded only by those who name a bucket. */
async function openBuckets(reports: string, findings: string): Promise<Stores> {
  const [{ createClient }, { s3Store }] = await Promise.all([
    import('../../lambda/store/create-client.ts'),
    import('../../lambda/store/s3-store.ts'),
  ]);
  const client = createClient();
  return {
    kind: 'bucket',
    reports: s3Store(client, reports),
    findings: s3Store(client, findings),
    place: `s3://${reports}`,
  };
}
