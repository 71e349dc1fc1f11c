import { Duration } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { AuditFunction } from './audit-function.ts';
import { functionLink } from './console-link.ts';
import { OperatorAlarm, type Operators } from './operator-alarm.ts';

const sum = { statistic: 'Sum', period: Duration.minutes(5) };

/** What Lambda itself tells of a function. */
export class FunctionAlarms extends Construct {
  constructor(scope: Construct, id: string, { handler, timeout }: AuditFunction, operators: Operators) {
    super(scope, id);
    const alarm = (name: string, metric: IMetric, says: string, threshold = 1): void => {
      const console = functionLink(this, handler);
      new OperatorAlarm(this, name, { operators, metric, says, threshold, console });
    };
    alarm(
      'FunctionErrors',
      handler.metricErrors(sum),
      'An invocation crashed, ran out of time or did not start.',
    );
    alarm('FunctionThrottled', handler.metricThrottles(sum), 'Lambda refused to start the function.');
    alarm(
      'FunctionSlow',
      handler.metricDuration({ statistic: 'p99', period: Duration.minutes(5) }),
      'The slowest invocations take more than 80 % of the timeout.',
      timeout.toMilliseconds() * 0.8,
    );
    alarm(
      'RecursionDropped',
      handler.metric('RecursiveInvocationsDropped', sum),
      'Lambda stopped a loop: something that the function writes sets it going again.',
    );
  }
}
