import { describe, expect, test } from '@jest/globals';
import { stages } from '../../infra/config/stages.ts';
import { readable } from './readable.ts';
import { idsOf, resourcesOf, synthesiseStages } from './synthesised-stages.ts';

const synthesised = synthesiseStages();

const lockedPublicAccess = {
  BlockPublicAcls: true,
  BlockPublicPolicy: true,
  IgnorePublicAcls: true,
  RestrictPublicBuckets: true,
};

describe.each(synthesised)('evidence of $name', ({ config, evidence }) => {
  const buckets = resourcesOf(evidence, 'AWS::S3::Bucket');

  test('is two buckets, one for their logs, and a key', () => {
    expect(Object.keys(buckets).sort()).toEqual(['FindingsBucket', 'LogsBucket', 'ReportsBucket']);
    evidence.resourceCountIs('AWS::KMS::Key', 1);
  });

  test.each(Object.entries(buckets))('%s is closed to the public and has no access lists', (_, bucket) => {
    expect(bucket.Properties).toMatchObject({
      PublicAccessBlockConfiguration: lockedPublicAccess,
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
  });

  test.each(Object.entries(buckets))(
    '%s survives the stack, and abandons uploads after two days',
    (_, bucket) => {
      expect(bucket).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
      expect(bucket.Properties.LifecycleConfiguration.Rules).toContainEqual({
        Id: 'AbandonedUploads',
        Status: 'Enabled',
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 2 },
      });
    },
  );

  describe.each(['Reports', 'Findings'])('%s', (name) => {
    const properties = readable(buckets[`${name}Bucket`]?.Properties) as Record<string, unknown>;

    test('keeps every version, locked from its first day', () => {
      expect(properties).toMatchObject({
        VersioningConfiguration: { Status: 'Enabled' },
        ObjectLockEnabled: true,
        ObjectLockConfiguration: {
          ObjectLockEnabled: 'Enabled',
          Rule: {
            DefaultRetention: { Days: config.retention.days, Mode: config.retention.mode.toUpperCase() },
          },
        },
      });
    });

    test('is encrypted with the key of the evidence, at the price of bucket keys', () => {
      expect(properties['BucketEncryption']).toEqual({
        ServerSideEncryptionConfiguration: [
          {
            BucketKeyEnabled: true,
            ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: 'EvidenceKey.Arn' },
          },
        ],
      });
    });

    test('writes who asked for what into the logs', () => {
      expect(properties['LoggingConfiguration']).toEqual({
        DestinationBucketName: 'LogsBucket',
        LogFilePrefix: `${name.toLowerCase()}/`,
      });
    });

    test('never expires anything', () => {
      expect(JSON.stringify(properties['LifecycleConfiguration'])).not.toMatch(/Expiration|Transition/);
    });
  });

  test('reports announce changes by a property, without a function to set it', () => {
    expect(buckets['ReportsBucket']?.Properties.NotificationConfiguration).toEqual({
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    });
  });

  test.each(['FindingsBucket', 'LogsBucket'])(
    '%s announces nothing, so it cannot set off an audit',
    (name) => {
      expect(buckets[name]?.Properties).not.toHaveProperty('NotificationConfiguration');
    },
  );

  test('logs have no lock and go after 400 days', () => {
    const { Properties } = buckets['LogsBucket'] ?? {};
    expect(Properties).not.toHaveProperty('ObjectLockEnabled');
    expect(Properties.LifecycleConfiguration.Rules).toContainEqual({
      Id: 'OldLogs',
      Status: 'Enabled',
      ExpirationInDays: 400,
    });
  });
});

test('logical ids of what must survive never change: another id would be another, empty bucket', () => {
  const ids = synthesised.map(({ evidence }) => idsOf(evidence));
  const locked = [
    'EvidenceKey16700A33',
    'FindingsBucketB31950B8',
    'FindingsBucketPolicyC2A11B71',
    'LogsBucket5C52C3D2',
    'LogsBucketPolicyE3811129',
    'ReportsBucket95FE29A2',
    'ReportsBucketPolicyDDF1E8F1',
  ];
  expect(ids).toEqual(stages.map(() => locked));
});

test('names of stacks never change, and none is deleted by accident', () => {
  const stacks = synthesised.flatMap((stage) => stage.stacks);
  expect(stacks.map(({ stackName, terminationProtection }) => [stackName, terminationProtection])).toEqual(
    stages.flatMap(({ name }) => [
      [`${name}-Evidence`, true],
      [`${name}-Audit`, true],
    ]),
  );
});
