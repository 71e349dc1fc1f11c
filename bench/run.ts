import { rulesFolder } from '../cli/package-folder.ts';
import { readRuleset } from '../lambda/read-ruleset.ts';
import { formatTable } from './format-table.ts';
import { type Findings, type GoalName, goals } from './goals.ts';
import { measureArchive } from './measures/archive.ts';
import { measureFunctionStart } from './measures/function-start.ts';
import { measureGrowth } from './measures/growth.ts';
import { measureHtmlReport } from './measures/html-report.ts';
import { measureMemory } from './measures/memory.ts';
import { measurePackedReports } from './measures/packed-reports.ts';
import { measureRulesAgainstEngine } from './measures/rules-against-engine.ts';
import { measureRulesAgainstPlain } from './measures/rules-against-plain.ts';
import { measureTextReport } from './measures/text-report.ts';
import { fullScale, quickScale } from './scale.ts';
import type { Measure } from './setting.ts';

const measures: readonly Measure[] = [
  measureRulesAgainstPlain,
  measureRulesAgainstEngine,
  measureTextReport,
  measureHtmlReport,
  measurePackedReports,
  measureArchive,
  measureMemory,
  measureGrowth,
  measureFunctionStart,
];

/** Measures everything, one after the other, and prints one table. With --quick only to show that it works. */
const notes: string[] = [];
const setting = {
  scale: process.argv.includes('--quick') ? quickScale : fullScale,
  ruleset: await readRuleset(rulesFolder),
  note: (text: string) => notes.push(text),
};
const found: Findings[] = [];
for (const measure of measures) found.push(await measure(setting));
const findings: Findings = Object.assign({}, ...found);
const rows = Object.entries(goals).map(([name, goal]) => {
  const measured = findings[name as GoalName];
  if (measured === undefined) throw new Error(`nothing measured for ${name}`);
  return { goal, measured };
});
console.log([formatTable(rows), ...notes].join('\n\n'));
