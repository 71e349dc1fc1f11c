import { CrossStackReferences, Duration, ReferenceStrength, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';
import { liveLane } from '../config/live-lane.ts';
import type { StageConfig } from '../config/stage-config.ts';
import { AlarmTopic } from '../constructs/alarm-topic.ts';
import { AuditAlarms } from '../constructs/audit-alarms.ts';
import { AuditFunction } from '../constructs/audit-function.ts';
import type { Evidence } from '../constructs/audit-permissions.ts';
import { FunctionAlarms } from '../constructs/function-alarms.ts';
import { KeyWatch } from '../constructs/key-watch.ts';
import { ReportEvents } from '../constructs/report-events.ts';
import { WorkQueue } from '../constructs/work-queue.ts';

export interface AuditStackProps extends StackProps {
  readonly stage: StageConfig;
  readonly evidence: Evidence;
  readonly assetFolder: string;
}

/** What can be replaced at any time: events to queue to function, and who hears of trouble. */
export class AuditStack extends Stack {
  readonly role: IConstruct;
  /** Dead-letter queues of services. */
  readonly undelivered: readonly IConstruct[];

  constructor(scope: Construct, id: string, { stage, evidence, assetFolder, ...props }: AuditStackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    // CloudFormation then refuses to remove evidence that is in use, and every partition knows this kind.
    CrossStackReferences.of(this).consume(ReferenceStrength.STRONG);
    const { topic } = new AlarmTopic(this, 'Alarms', stage.alarmEmails);
    const operators = { topic, owner: stage.owner };
    const { architecture, maximumConcurrency } = stage;
    const live = new AuditFunction(this, 'AuditLive', { evidence, assetFolder, architecture });
    const { queue } = new WorkQueue(this, 'LiveQueue', {
      operators,
      consumerTimeout: live.timeout,
      retention: Duration.days(liveLane.queueRetentionDays),
    });
    live.consume(queue, maximumConcurrency);
    const events = new ReportEvents(this, 'ReportEvents', { reports: evidence.reports, queue, operators });
    new FunctionAlarms(this, 'FunctionAlarms', live, operators);
    new AuditAlarms(this, 'AuditAlarms', live, operators);
    const keyWatch = new KeyWatch(this, 'KeyWatch', evidence.key, operators);
    this.role = live.role;
    this.undelivered = [events.undelivered, keyWatch.undelivered];
  }
}
