import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Archive, EventBus, type EventPattern, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { liveLane } from '../config/live-lane.ts';
import { objectPrefixes } from '../config/object-prefixes.ts';
import { ruleLink } from './console-link.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { OperatorAlarm, type Operators } from './operator-alarm.ts';

export interface ReportEventsProps {
  readonly reports: Bucket;
  readonly queue: IQueue;
  readonly operators: Operators;
}

/** Takes every change of a report to the queue, and keeps it for a while so that it can be told again. */
export class ReportEvents extends Construct {
  readonly undelivered: DeadLetterQueue;

  constructor(scope: Construct, id: string, { reports, queue, operators }: ReportEventsProps) {
    super(scope, id);
    const eventPattern = changesOf(reports);
    this.undelivered = new DeadLetterQueue(this, 'Undelivered', {
      operators,
      alarm: 'EventsUndelivered',
      says: 'Changes of reports could not be delivered to the queue for a day and were set aside.',
    });
    const rule = new Rule(this, 'ReportChanged', {
      description: 'Changes of reports, to be audited',
      eventPattern,
      targets: [
        new SqsQueue(queue, {
          deadLetterQueue: this.undelivered.queue,
          maxEventAge: Duration.hours(24),
          retryAttempts: 185,
        }),
      ],
    });
    new Archive(this, 'Archive', {
      description: 'Changes of reports, to be replayed after a fault',
      sourceEventBus: EventBus.fromEventBusName(this, 'DefaultBus', 'default'),
      eventPattern,
      retention: Duration.days(liveLane.archiveDays),
    });
    this.alarmWhenFailing(rule, operators);
  }

  private alarmWhenFailing(rule: Rule, operators: Operators): void {
    const alarms = {
      EventDeliveryFailed: ['FailedInvocations', 'EventBridge gave up delivering changes of reports.'],
      EventSetAside: ['InvocationsSentToDlq', 'EventBridge set changes of reports aside.'],
      EventLost: [
        'InvocationsFailedToBeSentToDlq',
        'Changes of reports reached neither the queue nor the place for those that do not reach it.',
      ],
    } as const;
    for (const [id, [metricName, says]] of Object.entries(alarms)) {
      new OperatorAlarm(this, id, {
        operators,
        says,
        console: ruleLink(this, rule.ruleName),
        metric: new Metric({
          namespace: 'AWS/Events',
          metricName,
          dimensionsMap: { RuleName: rule.ruleName },
          statistic: 'Sum',
          period: Duration.minutes(1),
        }),
        threshold: 1,
      });
    }
  }
}

function changesOf(reports: Bucket): EventPattern {
  return {
    source: ['aws.s3'],
    detailType: ['Object Created', 'Object Deleted'],
    detail: {
      bucket: { name: [reports.bucketName] },
      object: { key: [{ prefix: objectPrefixes.reports }] },
    },
  };
}
