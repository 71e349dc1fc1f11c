import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  type IBucket,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { StageConfig } from '../config/stage-config.ts';
import { createOnlyStatements, evidenceStatements } from './evidence-policy.ts';

/** Set one by one even where it is today's default: a reviewer and a template test shall see it. */
const privateBucket = {
  blockPublicAccess: new BlockPublicAccess({
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  }),
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  removalPolicy: RemovalPolicy.RETAIN,
};

const abandonedUploads = { id: 'AbandonedUploads', abortIncompleteMultipartUploadAfter: Duration.days(2) };

export interface EvidenceBucketProps {
  readonly key: IKey;
  readonly logs: LogsBucket;
  readonly logsPrefix: string;
  readonly retention: StageConfig['retention'];
  readonly breakGlassRole?: string | undefined;
  /** Nothing is ever replaced: writes must say that they expect nothing there. */
  readonly isCreateOnly?: boolean;
  /** Tells EventBridge of every change. */
  readonly announcesChanges?: boolean;
}

/** A bucket whose objects survive their uploader, the operator and a bad deployment. */
export class EvidenceBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: EvidenceBucketProps) {
    super(scope, id);
    const { mode, days } = props.retention;
    this.bucket = new Bucket(this, 'Bucket', {
      ...privateBucket,
      versioned: true,
      objectLockEnabled: true,
      objectLockDefaultRetention: ObjectLockRetention[mode](Duration.days(days)),
      encryption: BucketEncryption.KMS,
      encryptionKey: props.key,
      bucketKeyEnabled: true,
      // The library's own types do not hold under exactOptionalPropertyTypes.
      serverAccessLogsBucket: props.logs.bucket as IBucket,
      serverAccessLogsPrefix: props.logsPrefix,
      lifecycleRules: [abandonedUploads],
    });
    const statements = [
      ...evidenceStatements(this.bucket, props.key, props.breakGlassRole),
      ...(props.isCreateOnly === true ? createOnlyStatements(this.bucket, props.breakGlassRole) : []),
    ];
    for (const statement of statements) this.bucket.addToResourcePolicy(statement);
    if (props.announcesChanges === true) this.announceChanges();
  }

  /** By the bucket's own property: the L2's flag would bring a function and a role of its own to set it. */
  private announceChanges(): void {
    const bucket = this.bucket.node.defaultChild as CfnBucket;
    bucket.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  }
}

/** Where evidence buckets write who asked for what. Without a lock, since a locked bucket can be no target of logs. */
export class LogsBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      ...privateBucket,
      versioned: false,
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [abandonedUploads, { id: 'OldLogs', expiration: Duration.days(400) }],
    });
  }
}
