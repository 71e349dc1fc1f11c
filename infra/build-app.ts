import { App } from 'aws-cdk-lib';
import type { StageConfig } from './config/stage-config.ts';
import { AuditStage } from './stages/audit-stage.ts';

export interface AppProps {
  readonly stages: readonly StageConfig[];
  /** Folder with the bundled function. */
  readonly assetFolder: string;
  /** The feature flags of cdk.json: without the CDK's own tool nobody else would read them. */
  readonly context: Readonly<Record<string, unknown>>;
  readonly outdir?: string;
}

/** The whole app, not yet synthesised. */
export function buildApp({ stages, assetFolder, ...props }: AppProps): App {
  const app = new App({ ...props, analyticsReporting: false });
  for (const stage of stages) new AuditStage(app, stage, assetFolder);
  return app;
}
