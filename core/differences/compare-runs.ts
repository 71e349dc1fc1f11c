import { Fault } from '../fault.ts';
import type { CheckResult } from '../findings/check-result.ts';
import { compareResults } from './compare-results.ts';
import type { ResultDifferences } from './difference.ts';

/** Results of two runs, document by document. */
export interface RunDifferences {
  readonly pairs: readonly ResultDifferences[];
  /** Names of documents that only one of the runs has. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
}

/**
 * Compares results with the same name of the document; one result with one, whatever their names.
 * @throws Fault `results-ambiguous` when a run has several results of one name
 */
export function compareRuns(before: readonly CheckResult[], after: readonly CheckResult[]): RunDifferences {
  const [one, other] = [before[0], after[0]];
  if (one && other && before.length === 1 && after.length === 1)
    return { pairs: [compareResults(one, other)], onlyBefore: [], onlyAfter: [] };
  const [earlier, later] = [byName(before), byName(after)];
  const pairs = [...earlier].flatMap(([name, result]) => {
    const opposite = later.get(name);
    return opposite === undefined ? [] : [compareResults(result, opposite)];
  });
  return { pairs, onlyBefore: notIn(earlier, later), onlyAfter: notIn(later, earlier) };
}

type ByName = ReadonlyMap<string, CheckResult>;

const notIn = (names: ByName, others: ByName): readonly string[] =>
  [...names.keys()].filter((name) => !others.has(name));

function byName(results: readonly CheckResult[]): ByName {
  const named = Map.groupBy(results, ({ source }) => source.name);
  const details = [...named].flatMap(([name, all]) =>
    all.length > 1 ? [`${name}: ${all.length} results`] : [],
  );
  if (details.length > 0)
    throw new Fault('results-ambiguous', 'several results of one document cannot be paired', { details });
  return new Map(
    [...named]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, [first]]) => (first ? [[name, first]] : [])),
  );
}
