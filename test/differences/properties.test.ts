import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareResults, isSame } from '../../core/differences/compare-results.ts';
import type { Change, ResultDifferences } from '../../core/differences/difference.ts';
import type { CheckResult } from '../../core/findings/check-result.ts';
import { aFinding, aResult } from '../render/a-result.ts';
import { other } from './other-circumstances.ts';

/** Results that differ in everything that is compared. */
const item = fc.constantFrom('received', 'granted', 'total', undefined);
const stated = fc.record({
  item,
  fails: fc.boolean(),
  actual: fc.integer({ min: 0, max: 3 }),
  rule: fc.constantFrom('a/b', 'c/d'),
});
const results = fc
  .record({
    stated: fc.uniqueArray(stated, { selector: ({ rule: id, item: name }) => `${id} ${name}` }),
    changes: fc.subarray(Object.values(other) as Partial<CheckResult>[]),
    verdict: fc.constantFrom('compliant' as const, 'undetermined' as const),
  })
  .map(({ stated: all, changes, verdict }) => {
    const named = all.map((each) => ({
      rule: each.rule,
      code: each.rule,
      ...(each.item ? { item: each.item } : {}),
    }));
    const { item: _none, ...finding } = aFinding;
    return aResult({
      problems: [],
      verdict,
      outcomes: all.map(({ fails, actual }, index) => ({
        ...named[index]!,
        outcome: fails ? ('failed' as const) : actual > 1 ? ('cannot-tell' as const) : ('passed' as const),
      })),
      findings: all.flatMap(({ fails, actual }, index) =>
        fails ? [{ ...finding, ...named[index]!, actual }] : [],
      ),
      ...Object.assign({}, ...changes),
    });
  });

const mirroredKind = {
  appeared: 'vanished',
  vanished: 'appeared',
  changed: 'changed',
  outcome: 'outcome',
} as const;
const turn = (changes: readonly Change[]): readonly Change[] =>
  changes.map(({ member, before, after }) => ({ member, before: after, after: before }));
const mirrored = (they: ResultDifferences): ResultDifferences => ({
  ...they,
  before: they.after,
  after: they.before,
  rules: { added: they.rules.removed, removed: they.rules.added },
  problems: { appeared: they.problems.vanished, vanished: they.problems.appeared },
  reading: turn(they.reading),
  differences: they.differences.map(({ before, after, ...each }) => ({
    ...each,
    kind: mirroredKind[each.kind],
    ...(after ? { before: after } : {}),
    ...(before ? { after: before } : {}),
    changes: turn(each.changes),
  })),
});

describe('for any results', () => {
  test('nothing differs from itself', () => {
    fc.assert(
      fc.property(results, (result) => {
        const compared = compareResults(result, structuredClone(result));
        expect(compared).toMatchObject({ causes: [], differences: [], reading: [] });
        expect(isSame(compared)).toBe(true);
      }),
    );
  });

  test('the other way round mirrors', () => {
    fc.assert(
      fc.property(results, results, (one, two) => {
        expect(compareResults(two, one)).toEqual(mirrored(compareResults(one, two)));
      }),
    );
  });

  test('every difference has a cause', () => {
    fc.assert(
      fc.property(results, results, (one, two) => {
        const { differences } = compareResults(one, two);
        expect(differences.every(({ causes }) => causes.length > 0)).toBe(true);
      }),
    );
  });
});
