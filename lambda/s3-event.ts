import { z } from 'zod';
import { Fault } from '../core/fault.ts';
import { readVersionId } from './store/s3-version.ts';

/** What happened to an object, whoever told us. */
export interface ObjectChange {
  readonly kind: 'created' | 'deleted';
  readonly bucket: string;
  readonly key: string;
  /** Absent when the message names none: then the current version is meant. */
  readonly versionId?: string;
}

// Only what is read is described: senders may add fields, addresses of any kind, and later versions of the format.
const bridgeEvent = z.object({
  source: z.literal('aws.s3'),
  'detail-type': z.enum(['Object Created', 'Object Deleted']),
  detail: z.object({
    bucket: z.object({ name: z.string().min(1) }),
    object: z.object({
      key: z.string().min(1),
      'version-id': z.string().optional(),
      etag: z.string().optional(),
    }),
  }),
});

const notification = z.object({
  Records: z
    .array(
      z.object({
        eventSource: z.literal('aws:s3'),
        eventName: z.string().regex(/^(s3:)?Object(Created|Removed):/),
        s3: z.object({
          bucket: z.object({ name: z.string().min(1) }),
          object: z.object({
            key: z.string().min(1),
            versionId: z.string().optional(),
            eTag: z.string().optional(),
          }),
        }),
      }),
    )
    .min(1),
});

/** Sent once when a notification is set up; it names no object. */
const testEvent = z.object({ Event: z.literal('s3:TestEvent') });

/**
 * The changes that a queue message tells of: an EventBridge event or an S3 notification. A test event tells of none.
 * @throws Fault `message-not-understood` for everything else; the message then belongs to the dead-letter queue
 */
export function readChanges(body: string): readonly ObjectChange[] {
  const json = parseJson(body);
  const bridge = bridgeEvent.safeParse(json);
  if (bridge.success) return [bridgeChange(bridge.data)];
  const notified = notification.safeParse(json);
  if (notified.success) return notified.data.Records.map(notifiedChange);
  if (testEvent.safeParse(json).success) return [];
  throw new Fault(
    'message-not-understood',
    'The message is neither an EventBridge event of S3 nor an S3 notification.',
  );
}

/** EventBridge gives keys as they are: `+` is a plus and `%` a per cent sign. */
function bridgeChange(event: z.infer<typeof bridgeEvent>): ObjectChange {
  const { bucket, object } = event.detail;
  const kind = event['detail-type'] === 'Object Created' ? 'created' : 'deleted';
  return { kind, bucket: bucket.name, key: object.key, ...versionOf(object['version-id'], object.etag) };
}

function notifiedChange(record: z.infer<typeof notification>['Records'][number]): ObjectChange {
  const { bucket, object } = record.s3;
  const kind = record.eventName.includes('ObjectCreated:') ? 'created' : 'deleted';
  return {
    kind,
    bucket: bucket.name,
    key: decodeFormKey(object.key),
    ...versionOf(object.versionId, object.eTag),
  };
}

/** Notifications give keys as forms do: `+` is a space, everything else is percent-encoded. */
function decodeFormKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch (cause) {
    throw new Fault('message-not-understood', 'The key of a notification is not percent-encoded.', { cause });
  }
}

function versionOf(versionId: string | undefined, entityTag: string | undefined): { versionId?: string } {
  if (versionId === undefined && entityTag === undefined) return {};
  return { versionId: readVersionId({ VersionId: versionId, ETag: entityTag }) };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new Fault('message-not-understood', 'The message is not JSON.', { cause });
  }
}
