import { Validations } from 'aws-cdk-lib';
import { objectPrefixes } from '../config/object-prefixes.ts';
import type { AuditStack } from '../stacks/audit-stack.ts';
import type { EvidenceStack } from '../stacks/evidence-stack.ts';

/** How the pack writes the buckets of the other stack: by the names under which that stack exports them. */
const reportsArn = 'ExportsOutputFnGetAttReportsBucket95FE29A2Arn81EE02E6';
const findingsArn = 'ExportsOutputFnGetAttFindingsBucketB31950B8Arn8929DFC9';

/**
 * Every finding of the rule pack that we accept. The names are exact, logical ids included, so that a renamed or
 * widened resource has to be explained again.
 */
export function acknowledgeFindings(evidence: EvidenceStack, audit: AuditStack): void {
  const below = (bucketArn: string, prefix: string): string =>
    `AwsSolutions-IAM5[Resource::${evidence.stackName}:${bucketArn}/${prefix}*]`;
  Validations.of(audit.role).acknowledge(
    {
      id: below(reportsArn, objectPrefixes.reports),
      reason:
        'Every report has a key of its own. The function may read objects below this prefix and change none.',
    },
    {
      id: below(findingsArn, objectPrefixes.findings),
      reason:
        'Every unit of work has a key of its own. The function may create and read objects below this prefix; the bucket refuses replacing.',
    },
    {
      id: below(findingsArn, objectPrefixes.conflicts),
      reason:
        'A result that differs from the one stored is kept under a key made of both. The function may create objects below this prefix.',
    },
  );
  for (const queue of audit.undelivered) {
    Validations.of(queue).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason:
        'It is a dead-letter queue itself, of an EventBridge target, which the rule does not look at. An alarm watches it.',
    });
  }
}
