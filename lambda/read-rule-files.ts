import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault, type RuleFile } from '../core/index.ts';

/**
 * The rule files of a folder: `<part>/<claim>.json`, in code-unit order of their paths.
 * @throws Fault `rules-unreadable` when the folder or a file cannot be read, or a file is not JSON
 */
export async function readRuleFiles(folder: string): Promise<readonly RuleFile[]> {
  const entries = await readdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new Fault('rules-unreadable', `no rules in ${folder}`, { cause });
  });
  const paths = entries.map((entry) => entry.replaceAll('\\', '/')).filter(isRuleFile);
  return Promise.all(paths.sort().map(async (path) => ({ path, json: await readJson(join(folder, path)) })));
}

const isRuleFile = (path: string): boolean => /^[^/]+\/[^/]+\.json$/.test(path);

/**
 * JSON of a file of ours.
 * @throws Fault `rules-unreadable` naming the file
 */
export async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Fault('rules-unreadable', `${path}: ${reason}`, { cause });
  }
}
