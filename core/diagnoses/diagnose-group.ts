import type { DiagnosedTable, Diagnosis, DiagnosisKind, TableRepair } from './diagnosis.ts';
import { hintOf } from './hint.ts';
import type { Ledger } from './ledger.ts';
import { type Cover, kindOfCover, type RankedRepair } from './rank-repairs.ts';
import { type Part, smallestCovers } from './smallest-covers.ts';
import { wordDiagnosis } from './word-diagnosis.ts';

/** A table with failed sums, and what is known of ways to settle them. */
export interface FailedTable {
  readonly table: DiagnosedTable;
  readonly ledger: Ledger;
  /** Index of each failed sum, with the name of its finding where a rule asks about it. */
  readonly failed: ReadonlyMap<number, string | undefined>;
  readonly repairs: readonly RankedRepair[];
  /** Whether they are too many to look for repairs. */
  readonly isTooMany: boolean;
}

/** So many repairs are listed. */
const mostListed = 5;

/** The search is complete up to so many cells: only then one repair is known to be the only one. */
const mostSearched = 2;

type Unsolved = 'not-found' | 'too-many' | 'unread';

const nothing: Omit<Part, 'sums'> = { cells: 0, ways: 0, certainWays: 0, covers: [] };

function tableRepair(cover: Cover): TableRepair {
  const entries = cover.flatMap(({ changes }) => changes);
  const inOrder = entries.toSorted(
    ({ entry: { at: a } }, { entry: { at: b } }) => a.row - b.row || a.column - b.column,
  );
  const cells = inOrder.map(({ entry: { address, label, value, place }, proposed }) => ({
    cell: address,
    label,
    actual: value,
    proposed,
    place,
  }));
  return { kind: kindOfCover(cover), cells };
}

function kindOf({ ways, certainWays, covers, cells }: Part, unsolved: Unsolved): DiagnosisKind {
  const [only] = covers;
  if (only === undefined) return unsolved;
  return ways === 1 && certainWays === 1 && cells <= mostSearched ? kindOfCover(only) : 'several';
}

function diagnosePart(
  part: Part,
  unsolved: Unsolved,
  { table, ledger, failed }: FailedTable,
): readonly Diagnosis[] {
  const findings = part.sums.flatMap((sum) => failed.get(sum) ?? []);
  if (findings.length === 0) return [];
  const kind = kindOf(part, unsolved);
  const repairs = part.covers.map(tableRepair);
  const unique = repairs.length > 0 && kind !== 'several';
  const repairCount = part.certainWays;
  const hasDoubtful = part.ways > part.certainWays;
  const hint = hintOf(
    part.sums.flatMap((sum) => ledger.sums[sum] ?? []),
    kind,
    ledger,
  );
  const { zh, en } = wordDiagnosis({
    kind,
    findings: findings.length,
    unique,
    repairs,
    repairCount,
    hasDoubtful,
  });
  const message = { zh: `${hint.text.zh}${zh}`, en: `${hint.text.en}${en}` };
  return [{ code: hint.code, table, kind, findings, unique, repairs, repairCount, message }];
}

/** What may lie behind failed sums that hang together; of faults that nothing confuses each has a diagnosis of its own. */
export function diagnoseGroup(sums: readonly number[], failedTable: FailedTable): readonly Diagnosis[] {
  const { ledger, repairs, isTooMany } = failedTable;
  const unsolved = (kind: Unsolved) => diagnosePart({ ...nothing, sums }, kind, failedTable);
  if (isTooMany) return unsolved('too-many');
  if (sums.some((sum) => ledger.sums[sum]?.residual === undefined)) return unsolved('unread');
  const own = repairs.filter(({ settles }) => settles.every((sum) => sums.includes(sum)));
  const parts = smallestCovers(sums, own, mostListed);
  if (parts === undefined) return unsolved('not-found');
  return parts.flatMap((part) => diagnosePart(part, 'unread', failedTable));
}
