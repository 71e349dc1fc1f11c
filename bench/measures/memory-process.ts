import { rulesFolder } from '../../cli/package-folder.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { checkToJson } from '../check-to-json.ts';
import { generateReport } from '../reports/generate-report.ts';

/** In MB. */
export interface MemoryUse {
  readonly atStart: number;
  readonly atPeak: number;
  readonly heapAfterFew: number;
  readonly heapAfterMany: number;
}

const megabyte = 1_000_000;

/** What is still held after garbage was collected. */
function heap(): number {
  if (globalThis.gc === undefined) throw new Error('start with --expose-gc');
  globalThis.gc();
  return process.memoryUsage().heapUsed / megabyte;
}

const [few = 0, many = 0] = process.argv.slice(2).map(Number);
const ruleset = await readRuleset(rulesFolder);
const atStart = process.memoryUsage().rss / megabyte;

const checkUpTo = async (first: number, last: number): Promise<number> => {
  for (let seed = first; seed <= last; seed += 1) {
    await checkToJson(generateReport(seed, seed % 4 === 0 ? 'html' : 'text'), ruleset);
  }
  return heap();
};

const use: MemoryUse = {
  atStart,
  heapAfterFew: await checkUpTo(1, few),
  heapAfterMany: await checkUpTo(few + 1, many),
  atPeak: (process.resourceUsage().maxRSS * 1024) / megabyte,
};
console.log(JSON.stringify(use));
