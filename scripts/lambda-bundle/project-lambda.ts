import { join } from 'node:path';
import type { LambdaSource } from './build-lambda.ts';

const root = join(import.meta.dirname, '..', '..');

/** The function of this project, and the folder that the stacks deploy. */
export const projectLambda: LambdaSource = {
  entry: join(root, 'lambda', 'handler.ts'),
  neighbour: join(root, 'lambda', 'checkers', 'check-process.ts'),
  rulesFolder: join(root, 'rules'),
  outdir: join(root, 'build', 'lambda'),
};
