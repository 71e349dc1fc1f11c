import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { objectPrefixes } from '../config/object-prefixes.ts';
import { viaStorage } from './evidence-key.ts';

export interface Evidence {
  readonly reports: Bucket;
  readonly findings: Bucket;
  readonly key: IKey;
}

/**
 * All that auditing needs, written out: the grants of the bucket construct also allow retention, legal hold and tags.
 * No statement lets the function change or remove anything.
 */
export function auditPermissions({ reports, findings, key }: Evidence): readonly PolicyStatement[] {
  const written = [objectPrefixes.findings, objectPrefixes.conflicts].map((prefix) =>
    findings.arnForObjects(`${prefix}*`),
  );
  return [
    new PolicyStatement({
      sid: 'ReadReportVersions',
      actions: ['s3:GetObject', 's3:GetObjectVersion'],
      resources: [reports.arnForObjects(`${objectPrefixes.reports}*`)],
    }),
    // Without it S3 answers 403 for a report that is gone, which looks like a fault of ours and is tried again for ever.
    new PolicyStatement({
      sid: 'TellMissingFromDenied',
      actions: ['s3:ListBucket'],
      resources: [reports.bucketArn],
      conditions: { StringLikeIfExists: { 's3:prefix': `${objectPrefixes.reports}*` } },
    }),
    new PolicyStatement({ sid: 'CreateFindings', actions: ['s3:PutObject'], resources: written }),
    // A second writer compares its bytes with those that are there.
    new PolicyStatement({
      sid: 'CompareFindings',
      actions: ['s3:GetObject'],
      resources: [findings.arnForObjects(`${objectPrefixes.findings}*`)],
    }),
    // The same for findings: which documents of an archive an earlier try has done is told by those that are missing.
    new PolicyStatement({
      sid: 'TellMissingFindings',
      actions: ['s3:ListBucket'],
      resources: [findings.bucketArn],
      conditions: { StringLikeIfExists: { 's3:prefix': `${objectPrefixes.findings}*` } },
    }),
    new PolicyStatement({
      sid: 'UseKeyThroughStorage',
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: [key.keyArn],
      conditions: { StringEquals: viaStorage(Stack.of(key)) },
    }),
  ];
}
