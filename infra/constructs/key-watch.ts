import { Rule } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

/** Rings when somebody disables the key of the evidence or schedules its deletion. Needs a CloudTrail trail in the account. */
export class KeyWatch extends Construct {
  constructor(scope: Construct, id: string, key: IKey, topic: ITopic) {
    super(scope, id);
    new Rule(this, 'KeyThreatened', {
      description:
        'The key of the evidence is disabled or about to be deleted: docs/runbook.md#key-threatened',
      eventPattern: {
        source: ['aws.kms'],
        detailType: ['AWS API Call via CloudTrail'],
        detail: {
          eventSource: ['kms.amazonaws.com'],
          eventName: ['DisableKey', 'ScheduleKeyDeletion'],
          requestParameters: { keyId: [key.keyId, key.keyArn] },
        },
      },
      targets: [new SnsTopic(topic)],
    });
  }
}
