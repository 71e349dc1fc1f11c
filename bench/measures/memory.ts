import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Measure } from '../setting.ts';
import type { MemoryUse } from './memory-process.ts';

const script = fileURLToPath(new URL('./memory-process.ts', import.meta.url));

/** Memory of a process of its own that checks one report after the other. */
export const measureMemory: Measure = async ({ scale: { heapAfter } }) => {
  const numbers = [heapAfter.few, heapAfter.many].map(String);
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, ...numbers]);
  const { atStart, atPeak, heapAfterFew, heapAfterMany }: MemoryUse = JSON.parse(stdout);
  return {
    peakMemory: { figure: atPeak, baseline: atStart },
    flatMemory: { figure: heapAfterMany, baseline: heapAfterFew },
  };
};
