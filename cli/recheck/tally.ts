import { engine, type Ruleset, readerSemantics } from '../../core/index.ts';
import type { ListedVersion } from '../../lambda/store/object-store.ts';
import type { StoredState } from '../../lambda/store-findings.ts';
import type { Count, Summary, Told } from './summary.ts';

/** A summary while it grows. */
export interface Tally {
  readonly count: (count: Count) => Summary['counts'];
  readonly write: (state: StoredState) => void;
  readonly tell: (list: 'disbelieved' | 'failures' | 'ruleFaults', told: Told) => void;
  readonly close: (ended: Summary['ended']) => Summary;
}

export const toldOf = ({ key, versionId }: ListedVersion, reason: string): Told => ({
  key,
  versionId,
  reason,
});

export function openTally({ id, version, digest }: Ruleset, dryRun: boolean): Tally {
  const counts = { listed: 0, fresh: 0, judged: 0, readAnew: 0, withdrawn: 0, failed: 0 };
  const findings = { created: 0, duplicate: 0, conflict: 0 };
  const lists = { disbelieved: [] as Told[], failures: [] as Told[], ruleFaults: [] as Told[] };
  return {
    count: (count) => {
      counts.listed += 1;
      counts[count] += 1;
      return counts;
    },
    write: (state) => {
      findings[state] += 1;
    },
    tell: (list, told) => void lists[list].push(told),
    close: (ended) => ({
      ruleset: { id, version, digest },
      semantics: { engine: engine.semantics, reader: readerSemantics },
      dryRun,
      ended,
      counts,
      findings,
      ...lists,
    }),
  };
}
