import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { type CountName, powertoolsTelemetry, type Telemetry } from '../../lambda/telemetry.ts';
import { readable } from './readable.ts';
import { resourcesOf, synthesiseStages } from './synthesised-stages.ts';

const synthesised = synthesiseStages();
const runbook = readFileSync(join(__dirname, '..', '..', 'docs', 'runbook.md'), 'utf8');
const headings = [...runbook.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
const anchorOf = (heading: string): string => heading.toLowerCase().replaceAll(' ', '-');

interface Alarm {
  readonly AlarmDescription: string;
  readonly AlarmActions: readonly string[];
  readonly OKActions: readonly string[];
  readonly TreatMissingData: string;
  readonly ComparisonOperator: string;
  readonly Threshold: number;
  readonly DatapointsToAlarm: number;
  readonly EvaluationPeriods: number;
  readonly Namespace?: string;
  readonly MetricName?: string;
  readonly Statistic?: string;
  readonly ExtendedStatistic?: string;
  readonly Period?: number;
  readonly Dimensions?: readonly { readonly Name: string; readonly Value: string }[];
  readonly Metrics?: readonly MetricQuery[];
}

interface MetricQuery {
  readonly Id: string;
  readonly Expression?: string;
  readonly MetricStat?: {
    readonly Metric: Omit<Alarm, 'Metrics'>;
    readonly Stat: string;
    readonly Period: number;
  };
}

/** Alarms by the last part of their names. */
function alarmsOf({ audit }: (typeof synthesised)[number]): ReadonlyMap<string, Alarm> {
  const alarms = Object.entries(resourcesOf(audit, 'AWS::CloudWatch::Alarm'));
  return new Map(
    alarms.map(([id, { Properties }]) => {
      const alarm = readable(Properties) as Alarm;
      return [id, alarm];
    }),
  );
}

/** What an alarm rings at, in one line: metric, statistic and period in seconds, or expression, and how often it must be bad. */
function rings(alarm: Alarm): string {
  const measured =
    alarm.Metrics?.[0]?.Expression ??
    `${alarm.Namespace} ${alarm.MetricName} ${alarm.Statistic ?? alarm.ExtendedStatistic} ${alarm.Period}`;
  return `${measured} >= ${alarm.Threshold}, ${alarm.DatapointsToAlarm} of ${alarm.EvaluationPeriods}`;
}

describe.each(synthesised)('alarms of $name', (stage) => {
  const alarms = alarmsOf(stage);

  test('ring at these values and no others', () => {
    expect(Object.fromEntries([...alarms].map(([id, alarm]) => [id, rings(alarm)]))).toEqual({
      LiveQueueDeadLettersLiveDeadLettersAlarm: 'waiting + beingRead >= 1, 1 of 1',
      ReportEventsUndeliveredEventsUndeliveredAlarm: 'waiting + beingRead >= 1, 1 of 1',
      KeyWatchUndeliveredKeyWarningUndeliveredAlarm: 'waiting + beingRead >= 1, 1 of 1',
      LiveQueueLiveLaneLateAlarm: 'AWS/SQS ApproximateAgeOfOldestMessage Maximum 300 >= 900, 3 of 5',
      LiveQueueLiveLaneStalledAlarm: 'IF(oldest > 1800 AND FILL(finished, 0) == 0, 1, 0) >= 1, 3 of 3',
      ReportEventsEventDeliveryFailedAlarm: 'AWS/Events FailedInvocations Sum 60 >= 1, 1 of 1',
      ReportEventsEventSetAsideAlarm: 'AWS/Events InvocationsSentToDlq Sum 60 >= 1, 1 of 1',
      ReportEventsEventLostAlarm: 'AWS/Events InvocationsFailedToBeSentToDlq Sum 60 >= 1, 1 of 1',
      FunctionAlarmsFunctionErrorsAlarm: 'AWS/Lambda Errors Sum 300 >= 1, 1 of 1',
      FunctionAlarmsFunctionThrottledAlarm: 'AWS/Lambda Throttles Sum 300 >= 1, 1 of 1',
      FunctionAlarmsFunctionSlowAlarm: 'AWS/Lambda Duration p99 300 >= 96000, 1 of 1',
      FunctionAlarmsRecursionDroppedAlarm: 'AWS/Lambda RecursiveInvocationsDropped Sum 300 >= 1, 1 of 1',
      AuditAlarmsAuditRecordFailedAlarm: 'GongkaiAudit AuditRecordFailed Sum 300 >= 1, 1 of 1',
      AuditAlarmsFindingsConflictAlarm: 'GongkaiAudit FindingsConflict Sum 300 >= 1, 1 of 1',
      AuditAlarmsRuleFaultAlarm: 'GongkaiAudit RuleFault Sum 300 >= 1, 1 of 1',
      AuditAlarmsAuditsAmplifiedAlarm:
        'IF(created + repeated >= 20 AND repeated > created * 0.2, 1, 0) >= 1, 1 of 1',
      AuditAlarmsReportsUnreadableAlarm:
        'IF(created + repeated >= 20 AND unreadable > (created + repeated) * 0.05, 1, 0) >= 1, 1 of 1',
    });
  });

  test.each([...alarms])('%s says what is wrong, whose it is, what to do and where to look', (_, alarm) => {
    const [says, owner, book, console, ...others] = alarm.AlarmDescription.split('\n');
    expect(others).toEqual([]);
    expect(says).toMatch(/^[A-Z].{20,}\.$/);
    expect(owner).toBe(`Owner: ${stage.config.owner}`);
    expect(headings.map((heading) => `Runbook: docs/runbook.md#${anchorOf(heading)}`)).toContain(book);
    const domain = stage.partition === 'aws-cn' ? 'console.amazonaws.cn' : 'console.aws.amazon.com';
    expect(console).toContain(`Console: https://${stage.config.region}.${domain}/`);
  });

  test.each([...alarms])('%s tells when it is over too, and takes silence for health', (_, alarm) => {
    expect(alarm).toMatchObject({
      AlarmActions: ['AlarmsTopic'],
      OKActions: ['AlarmsTopic'],
      TreatMissingData: 'notBreaching',
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    });
  });

  test('every queue where messages are set aside has one, that counts those being read too', () => {
    const watched = [...alarms.values()]
      .filter(({ Metrics }) => Metrics?.[0]?.Expression === 'waiting + beingRead')
      .map(({ Metrics = [] }) =>
        Metrics.flatMap(({ MetricStat }) => MetricStat ?? []).map(
          ({ Metric }) => `${Metric.Dimensions?.[0]?.Value} ${Metric.MetricName}`,
        ),
      );
    const deadLetters = Object.entries(resourcesOf(stage.audit, 'AWS::SQS::Queue'))
      .filter(([, { Properties }]) => Properties.RedrivePolicy === undefined)
      .map(([id]) => [
        `${id}.QueueName ApproximateNumberOfMessagesVisible`,
        `${id}.QueueName ApproximateNumberOfMessagesNotVisible`,
      ]);
    expect(watched.sort()).toEqual(deadLetters.sort());
  });

  test('a count that was not sent is none in every expression, so that none of them falls silent', () => {
    for (const id of ['AuditAlarmsAuditsAmplifiedAlarm', 'AuditAlarmsReportsUnreadableAlarm']) {
      const [{ Expression = '' } = {}, ...queries] = alarms.get(id)?.Metrics ?? [];
      const names = new Set(Expression.match(/[a-z]+/g));
      const filled = queries.filter((query) => query.Expression?.match(/^FILL\(\w+, 0\)$/));
      expect(new Set(filled.map(({ Id }) => Id))).toEqual(names);
    }
  });

  test('have a heading each in the runbook, and the runbook no other', () => {
    const rules = Object.values(resourcesOf(stage.audit, 'AWS::Events::Rule'));
    const texts = [
      ...[...alarms.values()].map(({ AlarmDescription }) => AlarmDescription),
      ...rules.map(({ Properties }) => JSON.stringify(Properties.Targets)),
    ];
    const named = texts.flatMap((text) => [...text.matchAll(/docs\/runbook\.md#([a-z-]+)/g)]);
    expect(named.map(([, anchor]) => anchor).sort()).toEqual(headings.map(anchorOf).sort());
  });
});

test.each(headings)('the runbook says of "%s" what it means, what to look at and what to do', (heading) => {
  const [, section = ''] = runbook.split(`## ${heading}\n`);
  const [text = ''] = section.split('\n## ');
  for (const part of ['**Means**', '**Look at**', '**Do**']) expect(text).toContain(part);
});

describe('counts of the handler', () => {
  const alarms = synthesised.flatMap((stage) => [...alarmsOf(stage).values()]);
  const listened = alarms
    .flatMap((alarm) => [
      alarm,
      ...(alarm.Metrics ?? []).flatMap(({ MetricStat }) => MetricStat?.Metric ?? []),
    ])
    .filter(({ Namespace }) => Namespace === 'GongkaiAudit');
  const names: readonly CountName[] = [
    'AuditRecordFailed',
    'FindingsConflict',
    'FindingsCreated',
    'FindingsDuplicate',
    'ReportUnreadable',
    'RuleFault',
  ];

  test('that alarms listen to are these', () => {
    expect([...new Set(listened.map(({ MetricName }) => MetricName))].sort()).toEqual(names);
  });

  test.each(names)('%s is sent under the namespace and dimension that its alarm listens to', (name) => {
    const [message] = sentBy((telemetry) => telemetry.count(name));
    const alarm = listened.find(({ MetricName }) => MetricName === name);
    expect(message).toMatchObject({
      _aws: {
        CloudWatchMetrics: [
          {
            Namespace: alarm?.Namespace,
            Dimensions: [alarm?.Dimensions?.map(({ Name }) => Name)],
            Metrics: [{ Name: name }],
          },
        ],
      },
      service: alarm?.Dimensions?.[0]?.Value,
      [name]: 1,
    });
  });
});

/** What telemetry writes to the log of the function, line by line. */
function sentBy(act: (telemetry: Telemetry) => void): readonly object[] {
  const written = jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
  try {
    const telemetry = powertoolsTelemetry();
    act(telemetry);
    telemetry.flush();
    return written.mock.calls.map(([line]) => JSON.parse(String(line)));
  } finally {
    written.mockRestore();
  }
}
