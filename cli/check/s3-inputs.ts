import { Fault, limits, type SourceFile } from '../../core/index.ts';
import type { ObjectStore } from '../../lambda/store/object-store.ts';
import { faultText } from '../explain-error.ts';
import { UsageError } from '../usage-error.ts';
import type { Oversized } from './oversized.ts';

const scheme = 's3://';

export const isS3 = (operand: string): boolean => operand.startsWith(scheme);

/**
 * Current objects whose keys begin as the operand says, each as `s3://bucket/key`.
 * @throws Fault `bucket-unreadable`
 */
export async function listS3(operand: string): Promise<readonly string[]> {
  const { bucket, key } = split(operand);
  const found: string[] = [];
  try {
    for await (const object of (await open(bucket)).list(key)) {
      if (object.isLatest && !object.key.endsWith('/')) found.push(`${scheme}${bucket}/${object.key}`);
    }
  } catch (cause) {
    throw new Fault('bucket-unreadable', `${operand}: ${faultText(cause)}`, { cause });
  }
  return found;
}

/**
 * The current version of one object. The size is looked at first: what is too large is not fetched.
 * @throws UsageError when it is gone since it was listed
 */
export async function readS3(url: string): Promise<SourceFile | Oversized> {
  const { bucket, key } = split(url);
  const store = await open(bucket);
  const found = await store.head(key);
  if (found.state === 'absent') throw new UsageError(found.reason);
  const { versionId, sizeBytes } = found.value;
  if (sizeBytes > limits.bytes) return { name: url, sizeBytes };
  const object = await store.get(key, versionId);
  if (object.state === 'absent') throw new UsageError(object.reason);
  return { name: url, bytes: object.value.bytes };
}

function split(url: string): { readonly bucket: string; readonly key: string } {
  const path = url.slice(scheme.length);
  const slash = path.indexOf('/');
  const bucket = slash < 0 ? path : path.slice(0, slash);
  if (bucket === '') throw new UsageError(`${url}: 应为 must be s3://bucket/prefix`);
  return { bucket, key: slash < 0 ? '' : path.slice(slash + 1) };
}

const stores = new Map<string, Promise<ObjectStore>>();

function open(bucket: string): Promise<ObjectStore> {
  const store = stores.get(bucket) ?? connect(bucket);
  stores.set(bucket, store);
  return store;
}

/** The SDK is loaded only by those who name a bucket. */
async function connect(bucket: string): Promise<ObjectStore> {
  const [{ createClient }, { s3Store }] = await Promise.all([
    import('../../lambda/store/create-client.ts'),
    import('../../lambda/store/s3-store.ts'),
  ]);
  return s3Store(createClient(), bucket);
}
