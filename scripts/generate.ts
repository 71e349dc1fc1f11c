import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generatedFiles } from './generate/generated-files.ts';
import { outOfStep } from './generate/out-of-step.ts';

const root = join(import.meta.dirname, '..');

/** Writes what is generated from the schemas, the rules and their cases; with `--check` only says what is out of step. */
const files = await generatedFiles(root);
const stale = await outOfStep(root, files);
if (process.argv.includes('--check')) {
  for (const { path, reason } of stale) console.error(`${path}: ${reason} (npm run generate)`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const { path } of stale) {
    const content = files.get(path);
    if (content === undefined) await rm(join(root, path));
    else {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    }
    console.log(path);
  }
}
