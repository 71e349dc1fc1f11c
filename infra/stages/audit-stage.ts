import { Stage } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { StageConfig } from '../config/stage-config.ts';
import { acknowledgeFindings } from '../nag/acknowledgements.ts';
import { AuditStack } from '../stacks/audit-stack.ts';
import { EvidenceStack } from '../stacks/evidence-stack.ts';

/** One installation: what is kept, and what works on it. References go one way, from work to evidence. */
export class AuditStage extends Stage {
  constructor(scope: Construct, stage: StageConfig, assetFolder: string) {
    super(scope, stage.name, { env: { region: stage.region } });
    const evidence = new EvidenceStack(this, 'Evidence', {
      description: 'Reports, their findings and the key of both',
      stage,
    });
    const audit = new AuditStack(this, 'Audit', {
      description: 'Audits reports as they are uploaded',
      stage,
      evidence,
      assetFolder,
    });
    acknowledgeFindings(evidence, audit);
  }
}
