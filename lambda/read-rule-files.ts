import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault, type RuleFile } from '../core/index.ts';

/** How the name of a file with cases ends; such a file stands beside that of its rule and has its name. */
const caseEnding = '.cases.json';

/**
 * The rule files of a folder: `<part>/<claim>.json`, in code-unit order of their paths.
 * @throws Fault `rules-unreadable` when the folder or a file cannot be read, or a file is not JSON
 */
export const readRuleFiles = (folder: string): Promise<readonly RuleFile[]> =>
  readFiles(folder, (path) => isOfRules(path) && !path.endsWith(caseEnding));

/**
 * The files of cases beside them: `<part>/<claim>.cases.json`.
 * @throws Fault as `readRuleFiles` does
 */
export const readCaseFiles = (folder: string): Promise<readonly RuleFile[]> =>
  readFiles(folder, (path) => isOfRules(path) && path.endsWith(caseEnding));

const isOfRules = (path: string): boolean => /^[^/]+\/[^/]+\.json$/.test(path);

async function readFiles(folder: string, isWanted: (path: string) => boolean): Promise<readonly RuleFile[]> {
  const entries = await readdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new Fault('rules-unreadable', `no rules in ${folder}`, { cause });
  });
  const paths = entries.map((entry) => entry.replaceAll('\\', '/')).filter(isWanted);
  return Promise.all(paths.sort().map(async (path) => ({ path, json: await readJson(join(folder, path)) })));
}

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
