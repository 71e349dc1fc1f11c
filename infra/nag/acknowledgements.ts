import { type Stack, Validations } from 'aws-cdk-lib';
import type { AuditStack } from '../stacks/audit-stack.ts';
import type { EvidenceStack } from '../stacks/evidence-stack.ts';

/**
 * Every finding of the rule pack that we accept. The names are exact, logical ids included, so that a renamed or
 * widened resource has to be explained again.
 */
export function acknowledgeFindings(evidence: EvidenceStack, audit: AuditStack): void {
  const within = (output: string, objects: string): string =>
    `AwsSolutions-IAM5[Resource::${outputOf(evidence, output)}/${objects}]`;
  const reports = 'PublishOutputFnGetAttReportsBucket95FE29A2ArnC6D5107C';
  const findings = 'PublishOutputFnGetAttFindingsBucketB31950B8ArnE521777B';
  Validations.of(audit.role).acknowledge(
    {
      id: within(reports, 'reports/*'),
      reason:
        'Every report has a key of its own. The function may read objects below this prefix and change none.',
    },
    {
      id: within(findings, 'findings/*'),
      reason:
        'Every unit of work has a key of its own. The function may create and read objects below this prefix; the bucket refuses replacing.',
    },
    {
      id: within(findings, 'conflicts/*'),
      reason:
        'A result that differs from the one stored is kept under a key made of both. The function may create objects below this prefix.',
    },
  );
  Validations.of(audit.undelivered).acknowledge({
    id: 'AwsSolutions-SQS3',
    reason:
      'It is a dead-letter queue itself, of an EventBridge target, which the rule does not look at. An alarm watches it.',
  });
}

/** How the pack writes a reference to another stack. */
function outputOf(stack: Stack, name: string): string {
  return JSON.stringify({
    'Fn::GetStackOutput': { StackName: stack.stackName, Region: stack.region, OutputName: name },
  });
}
