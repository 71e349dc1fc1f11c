import { type CaseFile, loadCases, type Miss, proveCase, type RuleCase } from '../../core/cases/index.ts';
import { Fault, type Language, type Rule, type Ruleset } from '../../core/index.ts';
import { readCaseFiles, readRuleFiles } from '../../lambda/read-rule-files.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import type { ChosenRules } from './chosen-rules.ts';

/** What the cases of a folder came to: lines to print, and whether all of them are right and no rule is without. */
export interface Proof {
  readonly lines: readonly string[];
  readonly isSound: boolean;
}

/**
 * Runs the cases that stand beside the rules of a folder, `<claim>.cases.json` beside `<claim>.json`.
 * @throws Fault when the rules or the files of cases are not as they should be
 */
export async function testRules({ folder, own }: ChosenRules, lang: Language): Promise<Proof> {
  const ruleset = await readRuleset(folder, own);
  const tested = await rulesIn(own ?? folder, ruleset);
  const cases = loadCases(await readCaseFiles(own ?? folder), ruleset);
  const proofs: Proof[] = [];
  for (const rule of tested) proofs.push(await proveRule(rule, cases.get(rule.id), ruleset, lang));
  const wrong = proofs.filter(({ isSound }) => !isSound).length;
  const sum = `${tested.length} rules, ${wrong} of them not proven`;
  return { lines: [...proofs.flatMap(({ lines }) => lines), sum], isSound: wrong === 0 };
}

async function rulesIn(folder: string, { rules }: Ruleset): Promise<readonly Rule[]> {
  const ids = new Set((await readRuleFiles(folder)).map(({ path }) => path.replace(/\.json$/, '')));
  return rules.filter(({ id }) => ids.has(id));
}

async function proveRule(
  { code, id }: Rule,
  file: CaseFile | undefined,
  ruleset: Ruleset,
  lang: Language,
): Promise<Proof> {
  const name = `${code}  ${id}`;
  if (file === undefined)
    return { lines: [`✗ ${name}: 没有用例 no cases, ${id}.cases.json`], isSound: false };
  const told: string[] = [];
  for (const each of file.cases) told.push(...tellCase(each, await missesOf(each, ruleset), lang));
  const isSound = told.length === 0;
  const sum = `${isSound ? '✓' : '✗'} ${name}: ${file.cases.length} 个用例 cases`;
  return { lines: [sum, ...told], isSound };
}

/** A case whose edits do not fit its report is wrong as well, and says why. */
async function missesOf(each: RuleCase, ruleset: Ruleset): Promise<readonly Miss[] | Fault> {
  try {
    return await proveCase(each, ruleset);
  } catch (error) {
    if (error instanceof Fault && error.code === 'case-invalid') return error;
    throw error;
  }
}

function tellCase(each: RuleCase, misses: readonly Miss[] | Fault, lang: Language): readonly string[] {
  const title = `    ${each.shows}: ${each.title[lang]}`;
  if (misses instanceof Fault) return [title, `      ${misses.message}`];
  if (misses.length === 0) return [];
  return [
    title,
    ...misses.map(({ name, listed, found }) => `      ${name}: 应为 expected ${listed}, 实为 found ${found}`),
  ];
}
