import { viewTable } from '../facts/tables/table-view.ts';
import type { Report } from '../report/report.ts';
import { diagnoseGroup, type FailedTable } from './diagnose-group.ts';
import { type DiagnosedTable, type Diagnosis, diagnosedTables, type FailedSum } from './diagnosis.ts';
import { groupFailures } from './failure-groups.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { lineRepairs } from './line-repairs.ts';
import { rankRepairs } from './rank-repairs.ts';
import { isSumOf, speaksOf } from './rule-of-sum.ts';

/** With more failed sums a table is given up: what is looked at doubles with each of them. */
const mostSums = 12;

/** Index of each failed sum, with the name of its finding: a sum may fail that no rule of the ruleset asks about. */
function failedSums(
  ledger: Ledger,
  table: DiagnosedTable,
  failures: readonly FailedSum[],
): FailedTable['failed'] {
  const failed = new Map<number, string | undefined>();
  for (const [index, { identity, residual = 0 }] of ledger.sums.entries()) {
    const finding = failures.find((failure) => speaksOf(failure, table, identity));
    if (finding !== undefined || residual !== 0) failed.set(index, finding?.fingerprint);
  }
  return failed;
}

function diagnoseTable(
  report: Report,
  table: DiagnosedTable,
  failures: readonly FailedSum[],
): readonly Diagnosis[] {
  if (!failures.some((failure) => isSumOf(table, failure))) return [];
  const ledger = openLedger(viewTable(report, table));
  const failed = failedSums(ledger, table, failures);
  const sums = [...failed.keys()];
  const isTooMany = sums.length > mostSums;
  const repairs = isTooMany ? [] : rankRepairs(lineRepairs(ledger), ledger);
  const groups = isTooMany ? [sums] : groupFailures(ledger, sums, repairs);
  return groups.flatMap((group) => diagnoseGroup(group, { table, ledger, failed, repairs, isTooMany }));
}

/**
 * What may lie behind the failed sums of tables III and IV: for sums that hang together, the fewest cells that would make all
 * of them hold. It changes no finding and no verdict, and takes no cell without a figure for anything.
 * @param failures failed rules of the report; those that ask for no sum are left aside
 */
export const diagnose = (report: Report, failures: readonly FailedSum[]): readonly Diagnosis[] =>
  diagnosedTables.flatMap((table) => diagnoseTable(report, table, failures));
