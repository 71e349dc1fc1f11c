import { join } from 'node:path';
import { z } from 'zod';
import { buildRuleset, Fault, type Ruleset } from '../core/index.ts';
import { readJson, readRuleFiles } from './read-rule-files.ts';

const identity = z.strictObject({ id: z.string().min(1), version: z.string().regex(/^\d+\.\d+\.\d+$/) });

/**
 * The ruleset of a folder: its name and version from `ruleset.json`, its rules from `<part>/<claim>.json`.
 * @throws Fault `rules-unreadable` or `rules-invalid`
 */
export async function readRuleset(folder: string): Promise<Ruleset> {
  const path = join(folder, 'ruleset.json');
  const named = identity.safeParse(await readJson(path));
  if (!named.success) throw new Fault('rules-invalid', `${path}: ${z.prettifyError(named.error)}`);
  return buildRuleset(await readRuleFiles(folder), named.data);
}
