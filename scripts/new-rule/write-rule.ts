import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { casesTemplate } from './cases-template.ts';
import { ruleTemplate } from './rule-template.ts';

/**
 * Writes a rule that loads, and cases that run, for the author to edit.
 * @param id path below `rules/`, without `.json`
 * @param code code that no rule has yet
 * @returns the paths of the two files, below `root`
 * @throws Error when id or code is malformed or taken; nothing is written then
 */
export async function writeRule(root: string, id: string, code: string): Promise<readonly string[]> {
  const { rules, version } = await readRuleset(join(root, 'rules'));
  if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id))
    throw new Error(`an id is <part>/<claim>, as table-3/my-claim, not "${id}"`);
  if (!/^(T[234]|[A-Z]{2,8})-\d{3}$/.test(code)) throw new Error(`a code is like T3-099, not "${code}"`);
  if (rules.some((rule) => rule.id === id)) throw new Error(`there is a rule ${id} already`);
  const holder = rules.find((rule) => rule.code === code);
  if (holder) throw new Error(`${code} is the code of ${holder.id}`);
  const files = [
    [`rules/${id}.json`, ruleTemplate(id, code, version)],
    [`test/rules/${id}.json`, casesTemplate(id, code)],
  ] as const;
  for (const [path, content] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content, { flag: 'wx' });
  }
  return files.map(([path]) => path);
}
