import { extname } from 'node:path';
import {
  applyWaivers,
  type CheckResult,
  Fault,
  limits,
  loadWaivers,
  type Ruleset,
  type SourceFile,
  unusedWaivers,
} from '../../core/index.ts';
import { UsageError } from '../usage-error.ts';
import { findInputs } from './find-inputs.ts';
import { readSource } from './read-source.ts';

/** Applies the waivers of a run to its results as they come. */
export interface WaiverDesk {
  readonly apply: (result: CheckResult, ruleset: Ruleset) => CheckResult;
  /** One line for each waiver that fitted no finding so far. */
  readonly unused: () => readonly string[];
}

/**
 * The waivers in a file, or in the JSON files of a folder.
 * @param day on which they are judged, YYYY-MM-DD
 * @throws UsageError when the path means nothing
 * @throws Fault `waivers-invalid`
 */
export async function openWaivers(path: string, day: string): Promise<WaiverDesk> {
  const loaded = loadWaivers(await readFiles(path));
  const waivers = loaded.map(({ waiver }) => waiver);
  const met = new Set<string>();
  const rules = new Set<string>();
  const apply = (result: CheckResult, ruleset: Ruleset): CheckResult => {
    for (const { rule, fingerprint } of result.findings) met.add(`${rule} ${fingerprint}`);
    for (const { id } of ruleset.rules) rules.add(id);
    return applyWaivers(result, waivers, { day, rules: ruleset.rules });
  };
  return { apply, unused: () => unusedWaivers(loaded, met, [...rules]) };
}

async function readFiles(operand: string): Promise<readonly SourceFile[]> {
  const paths = await findInputs([operand]);
  const chosen = paths.filter((path) => path === operand || extname(path) === '.json');
  if (chosen.length === 0) throw new UsageError(`--waivers ${operand}: 其中没有JSON文件 no JSON file in it`);
  return Promise.all(chosen.map(readWhole));
}

async function readWhole(path: string): Promise<SourceFile> {
  const source = await readSource(path);
  if ('bytes' in source) return source;
  throw new Fault('waivers-invalid', `${path} has more than ${limits.bytes} bytes`);
}
