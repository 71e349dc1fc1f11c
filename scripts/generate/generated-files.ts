import { join } from 'node:path';
import { z } from 'zod';
import { checkResult, profileSchema, type Rule, reportSchema, rule, waiverFile } from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { readCaseFiles } from '../../test/rules/read-case-files.ts';
import { readMeasured } from '../quality/measured.ts';
import { examplesOf } from './examples-of.ts';
import { ruleIndex } from './rule-index.ts';
import { rulePage } from './rule-page.ts';

/** Folder of the pages, below the root. */
export const pagesFolder = 'docs/rules';

const schemaText = (schema: z.ZodType): string => `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;

const byCode = (one: Rule, other: Rule): number => (one.code < other.code ? -1 : 1);

/** Every generated file by its path below the root. The same sources give the same bytes. */
export async function generatedFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const ruleset = await readRuleset(join(root, 'rules'));
  const measured = await readMeasured(root);
  const cases = readCaseFiles(join(root, 'test', 'rules'));
  const files = new Map([
    ['rules/rule.schema.json', schemaText(rule)],
    ['docs/check-result.schema.json', schemaText(checkResult)],
    ['docs/waivers.schema.json', schemaText(waiverFile)],
    ['docs/report-model.schema.json', schemaText(reportSchema())],
    ['docs/profile.schema.json', schemaText(profileSchema)],
    [`${pagesFolder}/README.md`, ruleIndex(ruleset.rules.toSorted(byCode))],
  ]);
  for (const each of ruleset.rules) {
    const examples = await examplesOf(each, cases.get(each.id)?.cases ?? [], ruleset);
    files.set(`${pagesFolder}/${each.id}.md`, rulePage(each, examples, measured.rules[each.code]));
  }
  return files;
}
