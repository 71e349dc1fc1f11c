import type { BucketEvent } from './bucket.ts';

/** Body of the SQS message that EventBridge makes of a change: keys as they are. */
export function bridgeBody(event: BucketEvent): string {
  const isCreated = event.kind === 'created';
  return JSON.stringify({
    version: '0',
    id: '17793124-05d4-b198-2fde-7ededc63b103',
    'detail-type': isCreated ? 'Object Created' : 'Object Deleted',
    source: 'aws.s3',
    account: '111122223333',
    time: '2024-01-31T08:00:00Z',
    region: 'cn-north-1',
    resources: [`arn:aws-cn:s3:::${event.bucket}`],
    detail: {
      version: '0',
      bucket: { name: event.bucket },
      object: {
        key: event.key,
        ...(isCreated ? { size: event.sizeBytes, etag: event.entityTag } : {}),
        ...(event.versionId === 'null' ? {} : { 'version-id': event.versionId }),
        sequencer: event.sequencer,
      },
      'request-id': 'N4N7GDK58NMKJ12R',
      requester: '111122223333',
      'source-ip-address': '2001:db8::68',
      reason: isCreated ? 'PutObject' : 'DeleteObject',
      ...(isCreated ? {} : { 'deletion-type': deletionType(event) }),
    },
  });
}

/** Body of the SQS message that S3 itself sends: keys form-encoded, several changes a message. */
export function notificationBody(events: readonly BucketEvent[]): string {
  return JSON.stringify({ Records: events.map(notificationRecord) });
}

function notificationRecord(event: BucketEvent) {
  const names = {
    created: 'ObjectCreated:Put',
    'marked-deleted': 'ObjectRemoved:DeleteMarkerCreated',
    'deleted-for-good': 'ObjectRemoved:Delete',
  };
  const content = event.kind === 'created' ? { size: event.sizeBytes, eTag: event.entityTag } : {};
  return {
    eventVersion: '2.6',
    eventSource: 'aws:s3',
    awsRegion: 'cn-north-1',
    eventTime: '2024-01-31T08:00:00.000Z',
    eventName: names[event.kind],
    userIdentity: { principalId: 'AWS:AIDAEXAMPLE' },
    requestParameters: { sourceIPAddress: 's3.amazonaws.com' },
    responseElements: { 'x-amz-request-id': 'N4N7GDK58NMKJ12R' },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: 'reports',
      bucket: { name: event.bucket, arn: `arn:aws-cn:s3:::${event.bucket}` },
      object: {
        key: formEncode(event.key),
        ...content,
        ...(event.versionId === 'null' ? {} : { versionId: event.versionId }),
        sequencer: event.sequencer,
      },
    },
  };
}

function formEncode(key: string): string {
  return encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+');
}

function deletionType(event: BucketEvent): string {
  return event.kind === 'marked-deleted' ? 'Delete Marker Created' : 'Permanently Deleted';
}
