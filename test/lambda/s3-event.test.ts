import { describe, expect, test } from '@jest/globals';
import { readChanges } from '../../lambda/s3-event.ts';
import { awkwardKeys } from '../support/awkward-keys.ts';
import type { BucketEvent } from '../support/s3-double/bucket.ts';
import { bridgeBody, notificationBody } from '../support/s3-double/event-records.ts';

const event = (key: string, more: Partial<BucketEvent> = {}): BucketEvent => ({
  kind: 'created',
  bucket: 'reports-bucket',
  key,
  versionId: 'v1',
  entityTag: 'd41d8cd98f00b204e9800998ecf8427e',
  sizeBytes: 0,
  sequencer: '0001',
  ...more,
});

describe('keys in messages', () => {
  test.each(awkwardKeys.map((key) => [key.slice(0, 40), key]))(
    '%s comes through both ways',
    (_title, key) => {
      const change = { kind: 'created', bucket: 'reports-bucket', key, versionId: 'v1' };
      expect(readChanges(bridgeBody(event(key)))).toEqual([change]);
      expect(readChanges(notificationBody([event(key)]))).toEqual([change]);
    },
  );

  test('a plus is a plus for EventBridge and a space in a notification', () => {
    const bridge = JSON.parse(bridgeBody(event('a+b%20c')));
    expect(readChanges(JSON.stringify(bridge))[0]?.key).toBe('a+b%20c');
    const notified = JSON.parse(notificationBody([event('x')]));
    notified.Records[0].s3.object.key = 'a+b%2Bc%20d';
    expect(readChanges(JSON.stringify(notified))[0]?.key).toBe('a b+c d');
  });
});

describe('kinds of messages', () => {
  test.each(['marked-deleted', 'deleted-for-good'] as const)('%s is a deletion of that version', (kind) => {
    const change = { kind: 'deleted', bucket: 'reports-bucket', key: 'k', versionId: 'v1' };
    expect(readChanges(bridgeBody(event('k', { kind })))).toEqual([change]);
    expect(readChanges(notificationBody([event('k', { kind })]))).toEqual([change]);
  });

  test('one notification may tell of several changes', () => {
    const keys = readChanges(notificationBody([event('a'), event('b')])).map((change) => change.key);
    expect(keys).toEqual(['a', 'b']);
  });

  test('without versioning the entity tag names the version', () => {
    const versionId = 'etag:d41d8cd98f00b204e9800998ecf8427e';
    expect(readChanges(bridgeBody(event('k', { versionId: 'null' })))[0]).toMatchObject({ versionId });
    expect(readChanges(notificationBody([event('k', { versionId: 'null' })]))[0]).toMatchObject({
      versionId,
    });
  });

  test('fields that we do not know, at any depth, are accepted', () => {
    const body = JSON.parse(bridgeBody(event('k')));
    body.detail.object['replication-status'] = { deep: [1] };
    body.detail['source-ip-address'] = 's3.amazonaws.com';
    body.next = 'year';
    expect(readChanges(JSON.stringify(body))).toHaveLength(1);
  });

  test('the test event of a new notification tells of nothing', () => {
    expect(readChanges('{"Service":"Amazon S3","Event":"s3:TestEvent","Bucket":"b"}')).toEqual([]);
  });

  test.each([
    ['no JSON', 'hello'],
    ['null', 'null'],
    ['a schedule', '{"source":"aws.scheduler","detail-type":"Scheduled Event","detail":{}}'],
    [
      'another event of S3',
      '{"source":"aws.s3","detail-type":"Object Restore Completed","detail":{"bucket":{"name":"b"},"object":{"key":"k"}}}',
    ],
    ['no records', '{"Records":[]}'],
    ['a record of another service', '{"Records":[{"eventSource":"aws:sqs","eventName":"x"}]}'],
    ['a key that is not encoded', notificationBody([event('x')]).replace('"key":"x"', '"key":"100%"')],
  ])('%s is not understood', (_title, body) => {
    expect(() => readChanges(body)).toThrow(expect.objectContaining({ code: 'message-not-understood' }));
  });
});
