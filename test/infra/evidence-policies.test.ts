import { describe, expect, test } from '@jest/globals';
import { readable } from './readable.ts';
import { onlyResource, resourcesOf, synthesiseStages } from './synthesised-stages.ts';

const synthesised = synthesiseStages();

describe.each(synthesised)('policies of evidence in $name', ({ config, partition, evidence }) => {
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

  test.each(['ReportsBucket', 'FindingsBucket', 'LogsBucket'])('%s takes TLS 1.2 and later only', (name) => {
    const objects = [`${name}.Arn`, `${name}.Arn/*`];
    const tls = { Effect: 'Deny', Principal: { AWS: '*' }, Action: 's3:*', Resource: objects };
    expect(statementsOf(name.replace('Bucket', ''))).toEqual(
      expect.arrayContaining([
        { ...tls, Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
        { ...tls, Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } } },
      ]),
    );
  });

  describe.each(['Reports', 'Findings'])('%s', (name) => {
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
