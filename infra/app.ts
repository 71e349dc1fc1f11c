import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { buildLambda } from '../scripts/lambda-bundle/build-lambda.ts';
import { projectLambda } from '../scripts/lambda-bundle/project-lambda.ts';
import { buildApp } from './build-app.ts';
import { stages } from './config/stages.ts';
import { RecordedChecks } from './nag/recorded-checks.ts';
import { renderReport } from './nag/render-report.ts';

/** Synthesises every stage from the sources, without an account and without a network. */
const root = join(import.meta.dirname, '..');
const { context, output } = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8'));
const { outdir: assetFolder } = await buildLambda(projectLambda);
const app = buildApp({
  stages,
  assetFolder,
  context,
  outdir: process.env['CDK_OUTDIR'] ?? join(root, output),
});
const checks = new RecordedChecks(app);
Validations.of(app).addPlugins(checks);
app.synth();
process.stdout.write(`${renderReport(checks)}\n`);
