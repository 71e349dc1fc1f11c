import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLambda } from '../scripts/lambda-bundle/build-lambda.ts';
import { projectLambda } from '../scripts/lambda-bundle/project-lambda.ts';
import { buildApp } from './build-app.ts';
import { stages } from './config/stages.ts';
import { synthesise } from './nag/synthesise.ts';

/** Synthesises every stage from the sources, without an account and without a network. */
const root = join(import.meta.dirname, '..');
const { context, output } = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8'));
const assetFolder = await mkdtemp(join(tmpdir(), 'gongkai-lambda-'));
try {
  await buildLambda({ ...projectLambda, outdir: assetFolder });
  const outdir = process.env['CDK_OUTDIR'] ?? join(root, output);
  const app = buildApp({ stages, assetFolder, context, outdir });
  const isSound = synthesise(app, (text) => process.stdout.write(`${text}\n`));
  if (!isSound) process.exitCode = 1;
} finally {
  await rm(assetFolder, { recursive: true });
}
