import { Alarm, type ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
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
  readonly threshold: number;
  /** At or above the threshold when absent. */
  readonly comparison?: ComparisonOperator;
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
      ...(props.comparison === undefined ? {} : { comparisonOperator: props.comparison }),
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
  const runbook = `docs/runbook.md#${runbookAnchor(id)}`;
  return [says, `Owner: ${operators.owner}`, `Runbook: ${runbook}`, `Console: ${console}`].join('\n');
}

/** `LiveLaneLate` is explained under the heading `Live lane late`. */
function runbookAnchor(id: string): string {
  return id.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}
