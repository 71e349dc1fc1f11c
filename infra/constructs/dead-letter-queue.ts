import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { type IQueue, Queue, QueueEncryption, RedrivePermission } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { liveLane } from '../config/live-lane.ts';
import { queueLink } from './console-link.ts';
import { OperatorAlarm, type Operators } from './operator-alarm.ts';

/**
 * Settings of every queue. The key is SQS's own: with a customer's key EventBridge fails to deliver, and says nothing.
 */
export const plainQueue = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true } as const;

export interface DeadLetterQueueProps {
  readonly operators: Operators;
  /** Its alarm is called so, and a heading of the runbook too. */
  readonly alarm: string;
  readonly says: string;
  /** The one queue that may set messages aside here. Absent where a service does it, to which this is no matter of queues. */
  readonly source?: IQueue;
}

/** What could not be done waits here for a person. It should always be empty, so one message rings. */
export class DeadLetterQueue extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { operators, alarm, says, source }: DeadLetterQueueProps) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      ...plainQueue,
      retentionPeriod: Duration.days(liveLane.deadLetterRetentionDays),
      redriveAllowPolicy:
        source === undefined
          ? { redrivePermission: RedrivePermission.DENY_ALL }
          : { redrivePermission: RedrivePermission.BY_QUEUE, sourceQueues: [source] },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    new OperatorAlarm(this, alarm, {
      operators,
      says,
      console: queueLink(this, this.queue),
      metric: this.depth(),
      threshold: 1,
    });
  }

  /** Those being looked at count too, or the alarm would stop as soon as somebody looks. */
  private depth(): MathExpression {
    const options = { statistic: 'Maximum', period: Duration.minutes(1) };
    return new MathExpression({
      expression: 'waiting + beingRead',
      label: 'Messages set aside',
      period: Duration.minutes(1),
      usingMetrics: {
        waiting: this.queue.metricApproximateNumberOfMessagesVisible(options),
        beingRead: this.queue.metricApproximateNumberOfMessagesNotVisible(options),
      },
    });
  }
}
