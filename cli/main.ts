#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
// Nothing else of ours may be imported here: an older Node must get as far as the line that says what it lacks.
import { isNewEnough, runOnNewerNode } from './newer-node.ts';

if (isNewEnough(process.versions.node)) {
  const { runProgram } = await import('./run-program.ts');
  await runProgram();
} else {
  runOnNewerNode(fileURLToPath(import.meta.url), process.argv.slice(2));
}
