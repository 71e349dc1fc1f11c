import { Stack } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement, type PolicyStatementProps } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';

/** What holds in every evidence bucket, whatever a role may be granted elsewhere. */
export function evidenceStatements(
  bucket: Bucket,
  key: IKey,
  breakGlassRole: string | undefined,
): readonly PolicyStatement[] {
  const objects = { resources: [bucket.arnForObjects('*')] };
  return [
    deny('DenyRemovingEvidence', {
      ...objects,
      actions: ['s3:DeleteObjectVersion', 's3:BypassGovernanceRetention'],
      conditions: unless(bucket, breakGlassRole),
    }),
    deny('DenyOwnRetentionAndAcl', {
      ...objects,
      actions: [
        's3:PutObjectRetention',
        's3:PutObjectLegalHold',
        's3:PutObjectAcl',
        's3:PutObjectVersionAcl',
      ],
      conditions: unless(bucket, breakGlassRole),
    }),
    deny('DenyOtherKey', {
      ...objects,
      actions: ['s3:PutObject'],
      conditions: {
        Null: { 's3:x-amz-server-side-encryption-aws-kms-key-id': 'false' },
        StringNotEquals: { 's3:x-amz-server-side-encryption-aws-kms-key-id': key.keyArn },
      },
    }),
    deny('DenyOtherEncryption', {
      ...objects,
      actions: ['s3:PutObject'],
      conditions: {
        Null: { 's3:x-amz-server-side-encryption': 'false' },
        StringNotEquals: { 's3:x-amz-server-side-encryption': 'aws:kms' },
      },
    }),
    deny('DenyKeysOfTheCaller', {
      ...objects,
      actions: ['s3:PutObject'],
      conditions: { Null: { 's3:x-amz-server-side-encryption-customer-algorithm': 'false' } },
    }),
  ];
}

/**
 * Append-only by the platform. The header is what makes S3 refuse a second write; parts of a multipart upload carry none, and
 * are let through until they are completed. A delete marker would let the next writer in, so there are none.
 */
export function createOnlyStatements(
  bucket: Bucket,
  breakGlassRole: string | undefined,
): readonly PolicyStatement[] {
  const objects = { resources: [bucket.arnForObjects('*')] };
  return [
    deny('DenyReplacing', {
      ...objects,
      actions: ['s3:PutObject'],
      conditions: { Null: { 's3:if-none-match': 'true' }, Bool: { 's3:ObjectCreationOperation': 'true' } },
    }),
    deny('DenyHiding', {
      ...objects,
      actions: ['s3:DeleteObject'],
      conditions: unless(bucket, breakGlassRole),
    }),
  ];
}

function deny(sid: string, props: PolicyStatementProps): PolicyStatement {
  return new PolicyStatement({ sid, effect: Effect.DENY, principals: [new AnyPrincipal()], ...props });
}

function unless(bucket: Bucket, role: string | undefined): NonNullable<PolicyStatementProps['conditions']> {
  if (role === undefined) return {};
  const arn = Stack.of(bucket).formatArn({
    service: 'iam',
    region: '',
    resource: 'role',
    resourceName: role,
  });
  return { ArnNotEquals: { 'aws:PrincipalArn': arn } };
}
