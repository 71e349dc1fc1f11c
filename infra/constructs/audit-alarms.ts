import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
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

  /** Redeliveries waste work long before anything fails. */
  private alarmWhenAmplified(): void {
    const period = Duration.minutes(15);
    this.alarm('AuditsAmplified', {
      metric: new MathExpression({
        expression:
          'IF(created + FILL(repeated, 0) >= 20, (created + FILL(repeated, 0)) / MAX([created, 1]), 0)',
        label: 'Audits for each new result',
        period,
        usingMetrics: {
          created: count('FindingsCreated', period),
          repeated: count('FindingsDuplicate', period),
        },
      }),
      says: 'The same reports are audited again and again: more than 1.2 audits for each new result.',
      threshold: 1.2,
      comparison: ComparisonOperator.GREATER_THAN_THRESHOLD,
    });
  }

  private alarmWhenUnreadable(): void {
    const period = Duration.hours(1);
    this.alarm('ReportsUnreadable', {
      metric: new MathExpression({
        expression: 'IF(created >= 20, FILL(unreadable, 0) / created, 0)',
        label: 'Share of reports that could not be read',
        period,
        usingMetrics: {
          created: count('FindingsCreated', period),
          unreadable: count('ReportUnreadable', period),
        },
      }),
      says: 'More than one report in twenty could not be read.',
      threshold: 0.05,
      comparison: ComparisonOperator.GREATER_THAN_THRESHOLD,
    });
  }

  private alarm(
    name: string,
    props: Pick<OperatorAlarmProps, 'metric' | 'says'> & Partial<OperatorAlarmProps>,
  ): void {
    new OperatorAlarm(this, name, {
      operators: this.#operators,
      console: this.#console,
      threshold: 1,
      ...props,
    });
  }
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
