import type { Finding } from '../findings/check-result.ts';
import type { Cause, Change, Difference, DifferenceKind, Statement } from './difference.ts';
import { leafChanges } from './leaf-changes.ts';
import type { Stated } from './statements.ts';

/** What two results say of one rule and item; at least one of them says something. */
export interface Pair {
  readonly before: Stated | undefined;
  readonly after: Stated | undefined;
}

/** The difference within a pair, or undefined where there is none worth telling. */
export function compareStatements({ before, after }: Pair, causes: readonly Cause[]): Difference | undefined {
  const known = after ?? before;
  if (known === undefined) return undefined;
  const changes = before?.finding && after?.finding ? findingChanges(before.finding, after.finding) : [];
  const waiver = waiverChanges(before?.statement, after?.statement);
  const kind = kindOf({ before, after }, changes.length + waiver.length);
  if (kind === undefined) return undefined;
  const isOnlyWaiver = kind === 'changed' && changes.length === 0;
  return {
    kind,
    code: known.code,
    rule: known.rule,
    ...(before ? { before: before.statement } : {}),
    ...(after ? { after: after.statement } : {}),
    changes: [...changes, ...waiver],
    causes: isOnlyWaiver
      ? ['waiver']
      : [...causes, ...(kind === 'changed' && waiver.length > 0 ? (['waiver'] as const) : [])],
  };
}

function kindOf({ before, after }: Pair, changes: number): DifferenceKind | undefined {
  if (before?.finding && after?.finding) return changes > 0 ? 'changed' : undefined;
  if (after?.finding) return 'appeared';
  if (before?.finding) return 'vanished';
  return isOtherOutcome(before?.statement, after?.statement) ? 'outcome' : undefined;
}

/** A rule or item that only one of them has says nothing new unless it could not be told. */
function isOtherOutcome(before: Statement | undefined, after: Statement | undefined): boolean {
  if (before === undefined || after === undefined) return (before ?? after)?.outcome === 'cannot-tell';
  return (
    before.outcome !== after.outcome || before.reason !== after.reason || before.assumed !== after.assumed
  );
}

/** The same finding is named by other bodies and years too, so that its fingerprint is no content. */
function findingChanges(before: Finding, after: Finding): readonly Change[] {
  const { fingerprint: _one, ...one } = before;
  const { fingerprint: _other, ...other } = after;
  return leafChanges(one, other);
}

function waiverChanges(before: Statement | undefined, after: Statement | undefined): readonly Change[] {
  if (before?.waiver === after?.waiver) return [];
  return [{ member: 'waiver', before: before?.waiver, after: after?.waiver }];
}
