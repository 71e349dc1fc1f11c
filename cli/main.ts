#!/usr/bin/env node
import { run } from './run.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` that has seen enough is no fault.
  process.exit(error.code === 'EPIPE' ? 0 : 3);
});
process.exitCode = await run(process.argv.slice(2), process);
