import { describe, expect, test } from '@jest/globals';
import { readable } from './readable.ts';
import { onlyResource, type Resource, resourcesOf, synthesiseStages } from './synthesised-stages.ts';

const synthesised = synthesiseStages();

interface Statement {
  readonly Sid: string;
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
}

describe.each(synthesised)('permissions in $name', ({ config, partition, audit, evidence }) => {
  const policy = onlyResource(audit, 'AWS::IAM::Policy');
  const statements = readable(policy.Properties.PolicyDocument.Statement) as Statement[];

  test('one role, taken by Lambda, without any managed policy', () => {
    expect(onlyResource(audit, 'AWS::IAM::Role').Properties).toEqual({
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } },
        ],
      },
    });
    evidence.resourceCountIs('AWS::IAM::Role', 0);
  });

  test('are these and no others', () => {
    const allow = { Effect: 'Allow' };
    expect(statements).toEqual([
      {
        ...allow,
        Sid: 'ReadReportVersions',
        Action: ['s3:GetObject', 's3:GetObjectVersion'],
        Resource: 'ReportsBucket.Arn/reports/*',
      },
      {
        ...allow,
        Sid: 'TellMissingFromDenied',
        Action: 's3:ListBucket',
        Resource: 'ReportsBucket.Arn',
        Condition: { StringLikeIfExists: { 's3:prefix': 'reports/*' } },
      },
      {
        ...allow,
        Sid: 'CreateFindings',
        Action: 's3:PutObject',
        Resource: ['FindingsBucket.Arn/conflicts/*', 'FindingsBucket.Arn/findings/*'],
      },
      {
        ...allow,
        Sid: 'CompareFindings',
        Action: 's3:GetObject',
        Resource: 'FindingsBucket.Arn/findings/*',
      },
      {
        ...allow,
        Sid: 'TellMissingFindings',
        Action: 's3:ListBucket',
        Resource: 'FindingsBucket.Arn',
        Condition: { StringLikeIfExists: { 's3:prefix': 'findings/*' } },
      },
      {
        ...allow,
        Sid: 'UseKeyThroughStorage',
        Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
        Resource: 'EvidenceKey.Arn',
        Condition: {
          StringEquals: {
            'kms:ViaService': [`s3.${config.region}.amazonaws.com`, `s3.${config.region}.amazonaws.com.cn`],
          },
        },
      },
      {
        ...allow,
        Sid: 'WriteLog',
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: 'AuditLiveLogs.Arn',
      },
      {
        ...allow,
        Sid: 'WorkOffQueue',
        Action: [
          'sqs:ChangeMessageVisibility',
          'sqs:DeleteMessage',
          'sqs:GetQueueAttributes',
          'sqs:ReceiveMessage',
        ],
        Resource: 'LiveQueue.Arn',
      },
    ]);
  });

  test('write nowhere near reports, so no audit can set off another', () => {
    const onReports = statements.filter(({ Resource }) => [Resource].flat().join().includes('ReportsBucket'));
    expect(onReports.flatMap(({ Action }) => Action)).toEqual([
      's3:GetObject',
      's3:GetObjectVersion',
      's3:ListBucket',
    ]);
  });

  test('alarms may be sent by CloudWatch for this account, and by rules of EventBridge', () => {
    const topic = onlyResource(audit, 'AWS::SNS::TopicPolicy').Properties.PolicyDocument.Statement;
    const key = onlyResource(audit, 'AWS::KMS::Key').Properties.KeyPolicy.Statement;
    const ofThisAccount = { StringEquals: { 'aws:SourceAccount': 'AWS::AccountId' } };
    const cloudWatch = {
      Effect: 'Allow',
      Principal: { Service: 'cloudwatch.amazonaws.com' },
      Condition: ofThisAccount,
    };
    const eventBridge = { Effect: 'Allow', Principal: { Service: 'events.amazonaws.com' } };
    expect(readable(topic)).toEqual([
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      { ...cloudWatch, Sid: 'Ring', Action: 'sns:Publish', Resource: 'AlarmsTopic' },
      { ...eventBridge, Sid: '2', Action: 'sns:Publish', Resource: 'AlarmsTopic' },
    ]);
    expect(readable(key)).toEqual([
      {
        Effect: 'Allow',
        Principal: { AWS: `arn:${partition}:iam::AWS::AccountId:root` },
        Action: 'kms:*',
        Resource: '*',
      },
      { ...cloudWatch, Sid: 'RingEncrypted', Action: ['kms:Decrypt', 'kms:GenerateDataKey'], Resource: '*' },
      { ...eventBridge, Action: ['kms:Decrypt', 'kms:GenerateDataKey*'], Resource: '*' },
    ]);
  });

  test('alarms are encrypted with that key, and the function is allowed neither', () => {
    expect(readable(onlyResource(audit, 'AWS::SNS::Topic').Properties)).toEqual({
      KmsMasterKeyId: 'AlarmsKey.Arn',
    });
    expect(JSON.stringify(statements)).not.toContain('Alarms');
  });
});

test('no policy grants to everybody', () => {
  const grants = synthesised.flatMap(({ audit, evidence }) =>
    [audit, evidence].flatMap((template) =>
      ['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'].flatMap((type) =>
        Object.values<Resource>(resourcesOf(template, type)).flatMap(
          ({ Properties }) => Properties.PolicyDocument.Statement as { Effect: string; Principal: unknown }[],
        ),
      ),
    ),
  );
  expect(grants.length).toBeGreaterThan(30);
  for (const { Effect, Principal } of grants) {
    if (Effect === 'Allow') expect(Principal).toEqual({ Service: expect.any(String) });
  }
});
