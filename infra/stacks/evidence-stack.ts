import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { StageConfig } from '../config/stage-config.ts';
import { EvidenceBucket, LogsBucket } from '../constructs/evidence-bucket.ts';
import { EvidenceKey } from '../constructs/evidence-key.ts';

export interface EvidenceStackProps extends StackProps {
  readonly stage: StageConfig;
}

/** What must outlive every deployment: reports, findings, their access logs and their key. */
export class EvidenceStack extends Stack {
  readonly reports: Bucket;
  readonly findings: Bucket;
  readonly key: IKey;

  constructor(scope: Construct, id: string, { stage, ...props }: EvidenceStackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    const { key } = new EvidenceKey(this, 'EvidenceKey');
    const logs = new LogsBucket(this, 'Logs');
    const evidence = { key, logs, retention: stage.retention, breakGlassRole: stage.breakGlassRole };
    const reports = new EvidenceBucket(this, 'Reports', {
      ...evidence,
      logsPrefix: 'reports/',
      announcesChanges: true,
    });
    const findings = new EvidenceBucket(this, 'Findings', {
      ...evidence,
      logsPrefix: 'findings/',
      isCreateOnly: true,
    });
    this.key = key;
    this.reports = reports.bucket;
    this.findings = findings.bucket;
    new CfnOutput(this, 'ReportsBucketName', { value: this.reports.bucketName });
    new CfnOutput(this, 'FindingsBucketName', { value: this.findings.bucketName });
  }
}
