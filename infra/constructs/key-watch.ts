import { Duration } from 'aws-cdk-lib';
import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { type Operators, runbookEntry } from './operator-alarm.ts';

/**
 * Rings when somebody disables the key of the evidence or schedules its deletion. Needs a CloudTrail trail in the account.
 * The target adds what EventBridge needs of the topic and its key, without a condition on the account: EventBridge sends none
 * that a key policy could see.
 */
export class KeyWatch extends Construct {
  readonly undelivered: DeadLetterQueue;

  constructor(scope: Construct, id: string, key: IKey, operators: Operators) {
    super(scope, id);
    this.undelivered = new DeadLetterQueue(this, 'Undelivered', {
      operators,
      alarm: 'KeyWarningUndelivered',
      says: 'A warning that the key of the evidence is in danger could not be sent and was set aside.',
    });
    new Rule(this, 'KeyThreatened', {
      description: 'The key of the evidence is disabled or about to be deleted',
      eventPattern: {
        source: ['aws.kms'],
        detailType: ['AWS API Call via CloudTrail'],
        detail: {
          eventSource: ['kms.amazonaws.com'],
          eventName: ['DisableKey', 'ScheduleKeyDeletion'],
          requestParameters: { keyId: [key.keyId, key.keyArn] },
        },
      },
      targets: [
        new SnsTopic(operators.topic, {
          deadLetterQueue: this.undelivered.queue,
          maxEventAge: Duration.hours(24),
          retryAttempts: 185,
          message: warning(operators),
        }),
      ],
    });
  }
}

function warning(operators: Operators): RuleTargetInput {
  const [name, who] = ['$.detail.eventName', '$.detail.userIdentity.arn'].map((path) =>
    EventField.fromPath(path),
  );
  return RuleTargetInput.fromMultilineText(
    [
      `${name} on the key of the evidence, by ${who}. Without the key nobody can read reports or findings.`,
      ...runbookEntry('KeyThreatened', operators),
    ].join('\n'),
  );
}
