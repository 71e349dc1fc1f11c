import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { AuditFunction } from './audit-function.ts';
import { logsLink } from './console-link.ts';
import { OperatorAlarm, type OperatorAlarmProps, type Operators } from './operator-alarm.ts';

/** What the handler counts, as its telemetry names it. */
type CountName =
  | 'FindingsCreated'
  | 'FindingsDuplicate'
  | 'FindingsConflict'
  | 'ReportUnreadable'
  | 'RuleFault'
  | 'AuditRecordFailed';

/** What the audit itself tells. Thresholds are on counts of the handler, not of Lambda. */
export class AuditAlarms extends Construct {
  readonly #operators: Operators;
  readonly #console: string;

  constructor(scope: Construct, id: string, { logGroup }: AuditFunction, operators: Operators) {
    super(scope, id);
    this.#operators = operators;
    this.#console = logsLink(this, logGroup.logGroupName);
    this.alarm('AuditRecordFailed', {
      metric: count('AuditRecordFailed', Duration.minutes(5)),
      says: 'Reports could not be audited and will be tried again.',
    });
    this.alarm('FindingsConflict', {
      metric: count('FindingsConflict', Duration.minutes(5)),
      says: 'The same report under the same rules gave two results. The first one stands; the second is kept beside it.',
    });
    this.alarm('RuleFault', {
      metric: count('RuleFault', Duration.minutes(5)),
      says: 'A rule broke while it was evaluated; its outcome is cannot-tell in the findings.',
    });
    this.alarmWhenAmplified();
    this.alarmWhenUnreadable();
  }

  /** Redeliveries waste work long before anything fails. Of 20 audits and more, at most one in six may be a repetition. */
  private alarmWhenAmplified(): void {
    const period = Duration.minutes(15);
    this.alarm('AuditsAmplified', {
      metric: new MathExpression({
        expression: 'IF(created + repeated >= 20 AND repeated > created * 0.2, 1, 0)',
        label: 'More than 1.2 audits for each new result',
        period,
        usingMetrics: {
          created: orNone('newResults', count('FindingsCreated', period)),
          repeated: orNone('sameResults', count('FindingsDuplicate', period)),
        },
      }),
      says: 'The same reports are audited again and again: more than 1.2 audits for each new result.',
    });
  }

  private alarmWhenUnreadable(): void {
    const period = Duration.hours(1);
    this.alarm('ReportsUnreadable', {
      metric: new MathExpression({
        expression: 'IF(created + repeated >= 20 AND unreadable > (created + repeated) * 0.05, 1, 0)',
        label: 'More than one report in twenty could not be read',
        period,
        usingMetrics: {
          created: orNone('newResults', count('FindingsCreated', period)),
          repeated: orNone('sameResults', count('FindingsDuplicate', period)),
          unreadable: orNone('unread', count('ReportUnreadable', period)),
        },
      }),
      says: 'More than one report in twenty could not be read.',
    });
  }

  private alarm(name: string, { metric, says }: Pick<OperatorAlarmProps, 'metric' | 'says'>): void {
    new OperatorAlarm(this, name, {
      operators: this.#operators,
      console: this.#console,
      threshold: 1,
      metric,
      says,
    });
  }
}

/** A count that nobody sent is none. Without this an expression over it has no value either, and stays silent. */
function orNone(id: string, metric: Metric): MathExpression {
  return new MathExpression({
    expression: `FILL(${id}, 0)`,
    usingMetrics: { [id]: metric },
    period: metric.period,
  });
}

function count(metricName: CountName, period: Duration): Metric {
  return new Metric({
    namespace: 'GongkaiAudit',
    metricName,
    dimensionsMap: { service: 'gongkai-audit' },
    statistic: 'Sum',
    period,
  });
}
