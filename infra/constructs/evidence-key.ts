import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AccountRootPrincipal, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

/** Whoever holds these cannot read anything. */
const administration = [
  'kms:CancelKeyDeletion',
  'kms:CreateAlias',
  'kms:DeleteAlias',
  'kms:DescribeKey',
  'kms:DisableKey',
  'kms:EnableKey',
  'kms:EnableKeyRotation',
  'kms:GetKeyPolicy',
  'kms:GetKeyRotationStatus',
  'kms:ListGrants',
  'kms:ListKeyPolicies',
  'kms:ListResourceTags',
  'kms:PutKeyPolicy',
  'kms:RevokeGrant',
  'kms:ScheduleKeyDeletion',
  'kms:TagResource',
  'kms:UntagResource',
  'kms:UpdateAlias',
  'kms:UpdateKeyDescription',
];

/** Key of all evidence. Loss of the key would be loss of the evidence. */
export class EvidenceKey extends Construct {
  readonly key: Key;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: 'Encrypts uploaded reports and their findings',
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN,
      policy: this.policy(),
    });
  }

  /** Two statements for the account, so that administrators of the key need no use of it and users only through S3. */
  private policy(): PolicyDocument {
    const account = [new AccountRootPrincipal()];
    return new PolicyDocument({
      statements: [
        new PolicyStatement({
          sid: 'AdministerWithoutUse',
          principals: account,
          actions: administration,
          resources: ['*'],
        }),
        new PolicyStatement({
          sid: 'UseThroughStorageOnly',
          principals: account,
          actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
          resources: ['*'],
          conditions: { StringEquals: viaStorage(Stack.of(this)) },
        }),
      ],
    });
  }
}

/**
 * Condition that a key is used by S3 on somebody's behalf, and not by them directly. Services in China are named with either
 * ending, depending on the service; a name that does not exist in a partition allows nothing there.
 */
export function viaStorage({ region }: Stack): Record<string, readonly string[]> {
  return { 'kms:ViaService': [`s3.${region}.amazonaws.com`, `s3.${region}.amazonaws.com.cn`] };
}
