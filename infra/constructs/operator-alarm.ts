import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

/** Who hears of trouble, and whose it is. */
export interface Operators {
  readonly topic: ITopic;
  readonly owner: string;
}

export interface OperatorAlarmProps {
  readonly operators: Operators;
  readonly metric: IMetric;
  /** It rings at or above this. */
  readonly threshold: number;
  /** How many of the last periods must be bad; one of one when absent. */
  readonly periods?: { readonly bad: number; readonly of: number };
  /** One sentence: what is wrong when it rings. */
  readonly says: string;
  /** Address of the page to look at first. */
  readonly console: string;
}

/** An alarm that a person can act on: it says what is wrong, whose it is, what to do and where to look. */
export class OperatorAlarm extends Construct {
  constructor(scope: Construct, id: string, props: OperatorAlarmProps) {
    super(scope, id);
    const periods = props.periods ?? { bad: 1, of: 1 };
    const alarm = new Alarm(this, 'Alarm', {
      metric: props.metric,
      threshold: props.threshold,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      datapointsToAlarm: periods.bad,
      evaluationPeriods: periods.of,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: describe(id, props),
    });
    const action = new SnsAction(props.operators.topic);
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
  }
}

function describe(id: string, { says, operators, console }: OperatorAlarmProps): string {
  return [says, ...runbookEntry(id, operators), `Console: ${console}`].join('\n');
}

/** Whose it is and what to do: `LiveLaneLate` is explained under the heading `Live lane late`. */
export function runbookEntry(id: string, { owner }: Operators): readonly string[] {
  const anchor = id.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  return [`Owner: ${owner}`, `Runbook: docs/runbook.md#${anchor}`];
}
