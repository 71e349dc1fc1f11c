import { join } from 'node:path';
import { buildRuleset, type Ruleset } from '../../core/engine/ruleset.ts';
import { deriveFacts } from '../../core/facts/derive-facts.ts';
import { assembleResult } from '../../core/findings/assemble-result.ts';
import type { CheckResult } from '../../core/findings/check-result.ts';
import type { FormEdition } from '../../core/forms/form.ts';
import { readRuleFiles } from '../../lambda/read-rule-files.ts';
import { aReport } from '../facts/build-report.ts';

type Written = Readonly<Record<string, string | number>>;

export interface Tables {
  readonly edition?: FormEdition;
  readonly table3?: Written;
  readonly table4?: Written;
}

const sums =
  /(?:applicants-add-up-to-total|results-add-up-to-handled|inflow-equals-outflow|table-4\/.*-adds-up)\.json$/;

/** The rules that ask for sums of tables III and IV, and no others. */
export async function sumRules(): Promise<Ruleset> {
  const files = await readRuleFiles(join(__dirname, '../../rules'));
  return buildRuleset(
    files.filter(({ path }) => sums.test(path)),
    { id: 'sums', version: '1.0.0' },
  );
}

const asWritten = (cells: Written = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(cells).map(([address, value]) => [address, String(value)]));

/** The result of a report with these tables; a cell that is not named holds 0. */
export async function resultOf(
  { edition = 'f2021', table3, table4 }: Tables,
  ruleset: Ruleset,
): Promise<CheckResult> {
  const report = aReport({
    demanded: edition,
    year: edition === 'f2021' ? 2023 : 2020,
    tables: {
      table3: { edition, cells: asWritten(table3) },
      table4: { edition, cells: asWritten(table4) },
    },
  });
  const facts = deriveFacts(report);
  const { judgements } = await ruleset.evaluate(facts);
  const source = { name: 'a.html', sha256: 'ab', sizeBytes: 3, format: 'html' } as const;
  return assembleResult({ source, report, facts, problems: [] }, ruleset, judgements);
}

/** Codes and items of the findings that each diagnosis explains. */
export function explained({ diagnoses, findings }: CheckResult): readonly (readonly string[])[] {
  return diagnoses.map((diagnosis) =>
    diagnosis.findings.map((name) => {
      const finding = findings.find(({ fingerprint }) => fingerprint === name);
      return `${finding?.code} ${finding?.item ?? ''}`.trim();
    }),
  );
}

/** `granted.total 22`: what each repair of a diagnosis would write. */
export const proposals = ({ repairs }: CheckResult['diagnoses'][number]): readonly string[] =>
  repairs.map(({ cells }) => cells.map(({ cell, proposed }) => `${cell} ${proposed}`).join(', '));
