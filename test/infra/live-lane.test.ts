import { describe, expect, test } from '@jest/globals';
import { readable } from './readable.ts';
import { idsOf, onlyResource, resourcesOf, synthesiseStages } from './synthesised-stages.ts';

const synthesised = synthesiseStages();
const day = 86_400;

describe.each(synthesised)('live lane of $name', ({ name, config, partition, audit }) => {
  const queues = resourcesOf(audit, 'AWS::SQS::Queue');
  const propertiesOf = (id: string) => readable(queues[id]?.Properties) as Record<string, unknown>;
  const lambda = onlyResource(audit, 'AWS::Lambda::Function');

  test('is one queue, its dead letters, and the dead letters of two event rules', () => {
    expect(Object.keys(queues).sort()).toEqual([
      'KeyWatchUndeliveredQueue',
      'LiveQueue',
      'LiveQueueDeadLettersQueue',
      'ReportEventsUndeliveredQueue',
    ]);
  });

  test('the queue hides a message for six timeouts and sets it aside after five tries', () => {
    expect(propertiesOf('LiveQueue')).toEqual({
      QueueName: `${name}-Audit-LiveQueue`,
      VisibilityTimeout: 6 * lambda.Properties.Timeout,
      MessageRetentionPeriod: 4 * day,
      RedrivePolicy: { deadLetterTargetArn: 'LiveQueueDeadLettersQueue.Arn', maxReceiveCount: 5 },
      SqsManagedSseEnabled: true,
    });
  });

  test('only that queue may set messages aside in its dead letters, where they wait for two weeks', () => {
    expect(propertiesOf('LiveQueueDeadLettersQueue')).toEqual({
      MessageRetentionPeriod: 14 * day,
      RedriveAllowPolicy: {
        redrivePermission: 'byQueue',
        sourceQueueArns: [`arn:${partition}:sqs:${config.region}:AWS::AccountId:${name}-Audit-LiveQueue`],
      },
      SqsManagedSseEnabled: true,
    });
  });

  test.each(['ReportEventsUndeliveredQueue', 'KeyWatchUndeliveredQueue'])('%s belongs to no queue', (id) => {
    expect(propertiesOf(id)).toEqual({
      MessageRetentionPeriod: 14 * day,
      RedriveAllowPolicy: { redrivePermission: 'denyAll' },
      SqsManagedSseEnabled: true,
    });
  });

  test.each(Object.keys(queues))('%s takes TLS only', (id) => {
    const { Statement } = readable(policyOf(id)) as { Statement: object[] };
    expect(Statement[0]).toEqual({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: 'sqs:*',
      Resource: `${id}.Arn`,
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    });
  });

  test.each([
    [
      'LiveQueue',
      ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:SendMessage'],
      'ReportEventsReportChanged',
    ],
    ['ReportEventsUndeliveredQueue', 'sqs:SendMessage', 'ReportEventsReportChanged'],
    ['KeyWatchUndeliveredQueue', 'sqs:SendMessage', 'KeyWatchKeyThreatened'],
  ])('%s takes messages of EventBridge, for one rule', (id, Action, rule) => {
    const { Statement } = readable(policyOf(id)) as { Statement: object[] };
    expect(Statement.slice(1)).toEqual([
      expect.objectContaining({
        Effect: 'Allow',
        Principal: { Service: 'events.amazonaws.com' },
        Action,
        Resource: `${id}.Arn`,
        Condition: { ArnEquals: { 'aws:SourceArn': `${rule}.Arn` } },
      }),
    ]);
  });

  test('the dead letters of the queue take messages from nobody else', () => {
    const { Statement } = readable(policyOf('LiveQueueDeadLettersQueue')) as { Statement: object[] };
    expect(Statement).toHaveLength(1);
  });

  test('dead letters survive the stack', () => {
    const kept = Object.entries(queues).filter(([, { DeletionPolicy }]) => DeletionPolicy === 'Retain');
    expect(kept.map(([id]) => id).sort()).toEqual([
      'KeyWatchUndeliveredQueue',
      'LiveQueueDeadLettersQueue',
      'ReportEventsUndeliveredQueue',
    ]);
  });

  test('the function is the one that was measured', () => {
    const { Environment, Code, Role, Description, ...settings } = readable(lambda.Properties) as Record<
      string,
      unknown
    >;
    expect(settings).toEqual({
      Runtime: 'nodejs24.x',
      Handler: 'handler.handler',
      Architectures: [config.architecture],
      MemorySize: 1769,
      EphemeralStorage: { Size: 512 },
      Timeout: 120,
      RecursiveLoop: 'Terminate',
      LoggingConfig: {
        LogGroup: 'AuditLiveLogs',
        LogFormat: 'JSON',
        ApplicationLogLevel: 'INFO',
        SystemLogLevel: 'INFO',
      },
    });
    expect(Role).toBe('AuditLiveRole.Arn');
  });

  test('a whole batch of slowest records fits into the timeout', () => {
    const { Properties } = onlyResource(audit, 'AWS::Lambda::EventSourceMapping');
    const budget = Number(lambda.Properties.Environment.Variables.RECORD_BUDGET_SECONDS);
    expect(Properties.BatchSize * budget).toBeLessThan(lambda.Properties.Timeout);
  });

  test('takes five messages at once, answers with those that failed, and has a cap that lets messages wait', () => {
    expect(readable(onlyResource(audit, 'AWS::Lambda::EventSourceMapping').Properties)).toEqual({
      EventSourceArn: 'LiveQueue.Arn',
      FunctionName: 'AuditLiveFunction',
      BatchSize: 5,
      MaximumBatchingWindowInSeconds: 0,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: config.maximumConcurrency },
    });
  });

  test('logs stay for a year and survive the stack', () => {
    expect(onlyResource(audit, 'AWS::Logs::LogGroup')).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: { RetentionInDays: 365 },
    });
  });

  describe('events', () => {
    const pattern = {
      source: ['aws.s3'],
      'detail-type': ['Object Created', 'Object Deleted'],
      detail: { bucket: { name: ['ReportsBucket'] }, object: { key: [{ prefix: 'reports/' }] } },
    };

    test('of the reports bucket alone, below the prefix of reports, reach the queue', () => {
      const rule = resourcesOf(audit, 'AWS::Events::Rule')['ReportEventsReportChanged'];
      expect(readable(rule?.Properties)).toMatchObject({
        State: 'ENABLED',
        EventPattern: pattern,
        Targets: [
          {
            Arn: 'LiveQueue.Arn',
            DeadLetterConfig: { Arn: 'ReportEventsUndeliveredQueue.Arn' },
            RetryPolicy: { MaximumEventAgeInSeconds: day, MaximumRetryAttempts: 185 },
          },
        ],
      });
    });

    test('are kept for thirty days, to be told again', () => {
      expect(readable(onlyResource(audit, 'AWS::Events::Archive').Properties)).toMatchObject({
        SourceArn: `arn:${partition}:events:${config.region}:AWS::AccountId:event-bus/default`,
        EventPattern: pattern,
        RetentionDays: 30,
      });
    });

    test('of the key warn people, with the runbook in the message', () => {
      const rule = resourcesOf(audit, 'AWS::Events::Rule')['KeyWatchKeyThreatened'];
      expect(readable(rule?.Properties)).toMatchObject({
        State: 'ENABLED',
        EventPattern: {
          source: ['aws.kms'],
          detail: {
            eventName: ['DisableKey', 'ScheduleKeyDeletion'],
            requestParameters: { keyId: ['EvidenceKey', 'EvidenceKey.Arn'] },
          },
        },
        Targets: [
          {
            Arn: 'AlarmsTopic',
            DeadLetterConfig: { Arn: 'KeyWatchUndeliveredQueue.Arn' },
            RetryPolicy: { MaximumEventAgeInSeconds: day, MaximumRetryAttempts: 185 },
            InputTransformer: {
              InputTemplate: expect.stringContaining('Runbook: docs/runbook.md#key-threatened'),
            },
          },
        ],
      });
    });

    test('set off nothing else', () => {
      expect(Object.keys(resourcesOf(audit, 'AWS::Events::Rule'))).toHaveLength(2);
      expect(JSON.stringify(readable(audit.toJSON()))).not.toMatch(/"name":\["FindingsBucket/);
    });
  });

  test('brings nothing that nobody asked for', () => {
    const types = new Set(
      Object.values<{ Type: string }>(audit.toJSON()['Resources']).map(({ Type }) => Type),
    );
    expect([...types].sort()).toEqual([
      'AWS::CloudWatch::Alarm',
      'AWS::Events::Archive',
      'AWS::Events::Rule',
      'AWS::IAM::Policy',
      'AWS::IAM::Role',
      'AWS::KMS::Key',
      'AWS::Lambda::EventSourceMapping',
      'AWS::Lambda::Function',
      'AWS::Logs::LogGroup',
      'AWS::SNS::Topic',
      'AWS::SNS::TopicPolicy',
      'AWS::SQS::Queue',
      'AWS::SQS::QueuePolicy',
    ]);
  });

  function policyOf(id: string): unknown {
    return resourcesOf(audit, 'AWS::SQS::QueuePolicy')[`${id}Policy`]?.Properties.PolicyDocument;
  }
});

test('logical ids of what waits or is kept never change: a queue that is replaced loses its messages', () => {
  for (const { audit } of synthesised) {
    expect([...idsOf(audit, 'AWS::SQS::Queue'), ...idsOf(audit, 'AWS::Logs::LogGroup')]).toEqual([
      'KeyWatchUndeliveredQueue00FAEC52',
      'LiveQueueD7066795',
      'LiveQueueDeadLettersQueue6B5F6508',
      'ReportEventsUndeliveredQueue436046F1',
      'AuditLiveLogs8C4485E1',
    ]);
  }
});
