import { relative } from 'node:path';
import { buildLambda, sizeBudgetBytes } from './lambda-bundle/build-lambda.ts';
import { projectLambda } from './lambda-bundle/project-lambda.ts';

/** Builds the function as it is deployed, and fails when it has grown beyond its budget. */
const { outdir, sizeBytes, laterBytes } = await buildLambda(projectLambda);
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
console.log(
  `${relative(process.cwd(), outdir)}: ${kilobytes(sizeBytes)} of ${kilobytes(sizeBudgetBytes)} allowed at the start, ${kilobytes(laterBytes)} on first use`,
);
if (sizeBytes > sizeBudgetBytes) {
  console.error(
    'The function is larger than it may be. Load what is rarely needed on first use, or raise the budget.',
  );
  process.exitCode = 1;
}
