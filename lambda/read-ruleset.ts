import { join } from 'node:path';
import { z } from 'zod';
import { buildRuleset, Fault, type RuleFile, type Ruleset } from '../core/index.ts';
import { readJson, readRuleFiles } from './read-rule-files.ts';

const identity = z.strictObject({ id: z.string().min(1), version: z.string().regex(/^\d+\.\d+\.\d+$/) });

/**
 * The ruleset of a folder: its name and version from `ruleset.json`, its rules from `<part>/<claim>.json`.
 * @param own a folder with rules that come in addition; one with the id of another stands in its place. The version then
 * says that it is a local one, `1.0.0+local`.
 * @throws Fault `rules-unreadable` or `rules-invalid`
 */
export async function readRuleset(folder: string, own?: string): Promise<Ruleset> {
  const path = join(folder, 'ruleset.json');
  const named = identity.safeParse(await readJson(path));
  if (!named.success) throw new Fault('rules-invalid', `${path}: ${z.prettifyError(named.error)}`);
  const files = await readRuleFiles(folder);
  if (own === undefined) return buildRuleset(files, named.data);
  const { id, version } = named.data;
  return buildRuleset(laid(files, await readOwn(own)), { id, version: `${version}+local` });
}

async function readOwn(folder: string): Promise<readonly RuleFile[]> {
  const files = await readRuleFiles(folder);
  if (files.length === 0)
    throw new Fault('rules-invalid', `there is no rule in ${folder}: rules are files <part>/<claim>.json`);
  return files;
}

const laid = (files: readonly RuleFile[], over: readonly RuleFile[]): readonly RuleFile[] => {
  const replaced = new Set(over.map(({ path }) => path));
  return [...files.filter(({ path }) => !replaced.has(path)), ...over];
};
