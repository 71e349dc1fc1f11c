import { Duration, IgnoreMode, RemovalPolicy, Size } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  EventSourceMapping,
  Function as LambdaFunction,
  LoggingFormat,
  RecursiveLoop,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { functionTimeoutSeconds, liveLane } from '../config/live-lane.ts';
import type { StageConfig } from '../config/stage-config.ts';
import { auditPermissions, type Evidence } from './audit-permissions.ts';

export interface AuditFunctionProps {
  readonly evidence: Evidence;
  /** Folder that holds the bundle and the rules. */
  readonly assetFolder: string;
  readonly architecture: StageConfig['architecture'];
}

const architectures = { arm64: Architecture.ARM_64, x86_64: Architecture.X86_64 };

/** The only place where a function is made: runtime, size, log and role. */
export class AuditFunction extends Construct {
  readonly handler: LambdaFunction;
  readonly role: Role;
  readonly logGroup: LogGroup;
  readonly timeout = Duration.seconds(functionTimeoutSeconds);

  constructor(scope: Construct, id: string, props: AuditFunctionProps) {
    super(scope, id);
    this.logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.role = this.makeRole(props.evidence);
    this.handler = new LambdaFunction(this, 'Function', {
      description: 'Audits uploaded reports and keeps their findings',
      runtime: Runtime.NODEJS_24_X,
      architecture: architectures[props.architecture],
      handler: 'handler.handler',
      // Maps of the code are for people, and stay with them.
      code: Code.fromAsset(props.assetFolder, { exclude: ['**/*.map'], ignoreMode: IgnoreMode.GIT }),
      memorySize: liveLane.memoryMegabytes,
      ephemeralStorageSize: Size.mebibytes(512),
      timeout: this.timeout,
      role: this.role,
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.INFO,
      recursiveLoop: RecursiveLoop.TERMINATE,
      environment: environment(props.evidence),
    });
  }

  /** Throttled deliveries count as receives too: the cap is on the mapping, so that messages wait instead. */
  consume(queue: IQueue, maximumConcurrency: number): void {
    this.handler.addToRolePolicy(
      new PolicyStatement({
        sid: 'WorkOffQueue',
        actions: [
          'sqs:ReceiveMessage',
          'sqs:DeleteMessage',
          'sqs:ChangeMessageVisibility',
          'sqs:GetQueueAttributes',
        ],
        resources: [queue.queueArn],
      }),
    );
    new EventSourceMapping(this, 'Mapping', {
      target: this.handler,
      eventSourceArn: queue.queueArn,
      batchSize: liveLane.batchSize,
      maxBatchingWindow: Duration.seconds(0),
      reportBatchItemFailures: true,
      maxConcurrency: maximumConcurrency,
    });
  }

  private makeRole(evidence: Evidence): Role {
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    for (const statement of auditPermissions(evidence)) role.addToPolicy(statement);
    role.addToPolicy(
      new PolicyStatement({
        sid: 'WriteLog',
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [this.logGroup.logGroupArn],
      }),
    );
    return role;
  }
}

function environment({ reports, findings }: Evidence): Record<string, string> {
  return {
    REPORTS_BUCKET: reports.bucketName,
    FINDINGS_BUCKET: findings.bucketName,
    RECORD_BUDGET_SECONDS: String(liveLane.recordBudgetSeconds),
  };
}
