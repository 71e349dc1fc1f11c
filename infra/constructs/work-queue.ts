import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { type IQueue, Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { liveLane } from '../config/live-lane.ts';
import { queueLink } from './console-link.ts';
import { DeadLetterQueue, plainQueue } from './dead-letter-queue.ts';
import { OperatorAlarm, type Operators } from './operator-alarm.ts';

export interface WorkQueueProps {
  readonly operators: Operators;
  /** Timeout of the function that works the queue off. */
  readonly consumerTimeout: Duration;
  readonly retention: Duration;
}

/** Messages waiting to be worked on, those that nobody could work on, and the alarms of both. */
export class WorkQueue extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { operators, consumerTimeout, retention }: WorkQueueProps) {
    super(scope, id);
    const visibilityTimeout = Duration.seconds(consumerTimeout.toSeconds() * liveLane.visibilityTimeouts);
    assertOutlastsRetries(retention, visibilityTimeout);
    const queueName = `${Stack.of(this).stackName}-${id}`;
    const deadLetters = new DeadLetterQueue(this, 'DeadLetters', {
      operators,
      source: this.queueNamed(queueName),
      alarm: 'LiveDeadLetters',
      says: `Messages failed ${liveLane.receives} times and were set aside. Reports may stand unaudited.`,
    });
    this.queue = new Queue(this, 'Queue', {
      ...plainQueue,
      queueName,
      visibilityTimeout,
      retentionPeriod: retention,
      deadLetterQueue: { queue: deadLetters.queue, maxReceiveCount: liveLane.receives },
      // A queue left behind would keep its name from the next one. What is lost with it is told again by the buckets.
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.alarmWhenLate(operators);
    this.alarmWhenStalled(operators);
  }

  /** Each of the two queues names the other, so one of them is named before it exists. */
  private queueNamed(name: string): IQueue {
    const arn = Stack.of(this).formatArn({ service: 'sqs', resource: name });
    return Queue.fromQueueArn(this, 'Named', arn);
  }

  private alarmWhenLate(operators: Operators): void {
    new OperatorAlarm(this, 'LiveLaneLate', {
      operators,
      says: 'The oldest upload has been waiting for more than 15 minutes.',
      console: queueLink(this, this.queue),
      metric: this.queue.metricApproximateAgeOfOldestMessage({
        statistic: 'Maximum',
        period: Duration.minutes(5),
      }),
      threshold: Duration.minutes(15).toSeconds(),
      periods: { bad: 3, of: 5 },
    });
  }

  private alarmWhenStalled(operators: Operators): void {
    const period = Duration.minutes(5);
    new OperatorAlarm(this, 'LiveLaneStalled', {
      operators,
      says: 'The oldest upload has been waiting for more than 30 minutes, and nothing is being finished.',
      console: queueLink(this, this.queue),
      metric: new MathExpression({
        expression: `IF(oldest > ${Duration.minutes(30).toSeconds()} AND FILL(finished, 0) == 0, 1, 0)`,
        label: 'Nothing finished while uploads wait',
        period,
        usingMetrics: {
          oldest: this.queue.metricApproximateAgeOfOldestMessage({ statistic: 'Maximum', period }),
          finished: this.queue.metricNumberOfMessagesDeleted({ statistic: 'Sum', period }),
        },
      }),
      threshold: 1,
      periods: { bad: 3, of: 3 },
    });
  }
}

function assertOutlastsRetries(retention: Duration, visibility: Duration): void {
  const retrySeconds = visibility.toSeconds() * liveLane.receives;
  if (retention.toSeconds() > retrySeconds) return;
  throw new Error(
    `A message is kept for ${retention.toSeconds()} s, but ${liveLane.receives} tries take ${retrySeconds} s.`,
  );
}
