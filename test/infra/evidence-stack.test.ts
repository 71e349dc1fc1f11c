import { describe, expect, test } from '@jest/globals';
import { stages } from '../../infra/config/stages.ts';
import { readable } from './readable.ts';
import { idsOf, onlyResource, resourcesOf, synthesiseStages } from './synthesised-stages.ts';

const synthesised = synthesiseStages();

const lockedPublicAccess = {
  BlockPublicAcls: true,
  BlockPublicPolicy: true,
  IgnorePublicAcls: true,
  RestrictPublicBuckets: true,
};

describe.each(synthesised)('evidence of $name', ({ config, partition, evidence }) => {
  const buckets = resourcesOf(evidence, 'AWS::S3::Bucket');
  const policies = resourcesOf(evidence, 'AWS::S3::BucketPolicy');
  const statementsOf = (bucket: string) =>
    readable(policies[`${bucket}BucketPolicy`]?.Properties.PolicyDocument.Statement) as Statement[];
  const breakGlass =
    config.breakGlassRole === undefined
      ? undefined
      : {
          ArnNotEquals: {
            'aws:PrincipalArn': `arn:${partition}:iam::AWS::AccountId:role/${config.breakGlassRole}`,
          },
        };

  test('is two buckets, one for their logs, and a key', () => {
    expect(Object.keys(buckets).sort()).toEqual(['FindingsBucket', 'LogsBucket', 'ReportsBucket']);
    expect(Object.keys(policies)).toHaveLength(3);
    evidence.resourceCountIs('AWS::KMS::Key', 1);
  });

  test.each(Object.entries(buckets))('%s is closed to the public and has no access lists', (_, bucket) => {
    expect(bucket.Properties).toMatchObject({
      PublicAccessBlockConfiguration: lockedPublicAccess,
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
  });

  test.each(Object.keys(buckets))('%s takes TLS 1.2 and later only', (name) => {
    const objects = [`${name}.Arn`, `${name}.Arn/*`];
    const tls = { Effect: 'Deny', Principal: { AWS: '*' }, Action: 's3:*', Resource: objects };
    expect(statementsOf(name.replace('Bucket', ''))).toEqual(
      expect.arrayContaining([
        { ...tls, Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
        { ...tls, Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } } },
      ]),
    );
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

    test('denies what no role may be granted elsewhere', () => {
      const denied = statementsOf(name).filter(({ Sid, Effect }) => Effect === 'Deny' && Sid !== undefined);
      const expected = [
        ...deniedEverywhere(breakGlass),
        ...(name === 'Findings' ? createOnly(breakGlass) : []),
      ];
      expect(denied).toEqual(
        expected.map((statement) => ({
          Effect: 'Deny',
          Principal: { AWS: '*' },
          Resource: `${name}Bucket.Arn/*`,
          ...statement,
        })),
      );
    });

    test('allows nothing to anybody by its policy', () => {
      expect(statementsOf(name).filter(({ Effect }) => Effect !== 'Deny')).toEqual([]);
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

  test('only the log service of this account writes logs, each bucket below its own prefix', () => {
    const written = ['Reports', 'Findings'].map((name) => ({
      Effect: 'Allow',
      Principal: { Service: 'logging.s3.amazonaws.com' },
      Action: 's3:PutObject',
      Resource: `LogsBucket.Arn/${name.toLowerCase()}/*`,
      Condition: {
        ArnLike: { 'aws:SourceArn': `${name}Bucket.Arn` },
        StringEquals: { 'aws:SourceAccount': 'AWS::AccountId' },
      },
    }));
    expect(statementsOf('Logs').filter(({ Effect }) => Effect === 'Allow')).toEqual(written);
  });

  test('the key rotates, waits thirty days before it goes, and is used through S3 only', () => {
    const key = onlyResource(evidence, 'AWS::KMS::Key');
    expect(key).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: { EnableKeyRotation: true, PendingWindowInDays: 30 },
    });
    const [administration, use, ...others] = readable(key.Properties.KeyPolicy.Statement) as Statement[];
    const account = { AWS: `arn:${partition}:iam::AWS::AccountId:root` };
    expect(others).toEqual([]);
    expect(administration).toMatchObject({ Sid: 'AdministerWithoutUse', Principal: account });
    expect(administration?.Action).not.toContainEqual(
      expect.stringMatching(/\*|Decrypt|Encrypt|GenerateDataKey|CreateGrant|Sign/),
    );
    expect(use).toEqual({
      Sid: 'UseThroughStorageOnly',
      Effect: 'Allow',
      Principal: account,
      Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
      Resource: '*',
      Condition: {
        StringEquals: {
          'kms:ViaService': [`s3.${config.region}.amazonaws.com`, `s3.${config.region}.amazonaws.com.cn`],
        },
      },
    });
  });
});

test('a stage without a break-glass role lets nobody remove evidence', () => {
  const [staging] = synthesised.filter(({ config }) => config.breakGlassRole === undefined);
  expect(JSON.stringify(staging?.evidence.toJSON())).not.toContain('aws:PrincipalArn');
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

interface Statement {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Action: string | readonly string[];
}

type Unless = { readonly ArnNotEquals: object } | undefined;

function deniedEverywhere(breakGlass: Unless): readonly object[] {
  const unless = breakGlass === undefined ? {} : { Condition: breakGlass };
  const put = { Action: 's3:PutObject' };
  return [
    {
      Sid: 'DenyRemovingEvidence',
      Action: ['s3:BypassGovernanceRetention', 's3:DeleteObjectVersion'],
      ...unless,
    },
    {
      Sid: 'DenyOwnRetentionAndAcl',
      Action: ['s3:PutObjectAcl', 's3:PutObjectLegalHold', 's3:PutObjectRetention', 's3:PutObjectVersionAcl'],
      ...unless,
    },
    {
      Sid: 'DenyOtherKey',
      ...put,
      Condition: {
        Null: { 's3:x-amz-server-side-encryption-aws-kms-key-id': 'false' },
        StringNotEquals: { 's3:x-amz-server-side-encryption-aws-kms-key-id': 'EvidenceKey.Arn' },
      },
    },
    {
      Sid: 'DenyOtherEncryption',
      ...put,
      Condition: {
        Null: { 's3:x-amz-server-side-encryption': 'false' },
        StringNotEquals: { 's3:x-amz-server-side-encryption': 'aws:kms' },
      },
    },
    {
      Sid: 'DenyKeysOfTheCaller',
      ...put,
      Condition: { Null: { 's3:x-amz-server-side-encryption-customer-algorithm': 'false' } },
    },
  ];
}

function createOnly(breakGlass: Unless): readonly object[] {
  return [
    {
      Sid: 'DenyReplacing',
      Action: 's3:PutObject',
      Condition: { Null: { 's3:if-none-match': 'true' }, Bool: { 's3:ObjectCreationOperation': 'true' } },
    },
    {
      Sid: 'DenyHiding',
      Action: 's3:DeleteObject',
      ...(breakGlass === undefined ? {} : { Condition: breakGlass }),
    },
  ];
}
