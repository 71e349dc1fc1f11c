import { describe, expect, test } from '@jest/globals';
import { compareResults, isSame } from '../../core/differences/compare-results.ts';
import type { Change, Difference, ResultDifferences } from '../../core/differences/difference.ts';
import type { CheckResult, Finding } from '../../core/findings/check-result.ts';
import { aFinding, aResult } from '../render/a-result.ts';
import { other } from './other-circumstances.ts';

const rule = aFinding.rule;
const failed = { rule, code: 'T3-001', item: 'received', outcome: 'failed' } as const;
const passed = { ...failed, outcome: 'passed' } as const;
const base = aResult({ outcomes: [failed], problems: [] });
const clean = aResult({ outcomes: [passed], findings: [], problems: [], verdict: 'compliant' });
const withFinding = (changes: Partial<Finding>): CheckResult => ({
  ...base,
  findings: [{ ...aFinding, ...changes }],
});

const only = ({ differences }: ResultDifferences): Difference => {
  expect(differences).toHaveLength(1);
  return differences[0]!;
};

describe('a finding that appeared comes from', () => {
  test.each<[string, Partial<CheckResult>, Difference['causes']]>([
    ['the document, when its bytes differ', other.document, ['document']],
    ['the rules, when their digest differs', other.rule, ['rule']],
    ['the reader, when its semantics differ', other.semantics, ['reader']],
    ['the reader, when the same bytes give another report', other.report, ['reader']],
    ['the reader, when the same bytes give other problems', other.problems, ['reader']],
    ['the reader, when nothing but its version differs', other.version, ['reader']],
    ['the reports of the year before', other.previous, ['inputs']],
    ['a day that somebody gave', other.given, ['inputs']],
    ['nothing known', {}, ['unknown']],
    ['the rules, not the version, when both differ', { ...other.rule, ...other.version }, ['rule']],
    [
      'the document, not its reading or its page',
      { ...other.document, ...other.report, ...other.page },
      ['document'],
    ],
    [
      'any of what differs',
      { ...other.document, ...other.rule, ...other.semantics, ...other.previous },
      ['document', 'rule', 'reader', 'inputs'],
    ],
  ])('%s', (_what, changes, causes) => {
    const difference = only(compareResults(clean, { ...base, ...changes }));
    expect(difference).toMatchObject({
      kind: 'appeared',
      causes,
      before: { outcome: 'passed' },
    });
  });

  test('its rule, when nobody asked it before, whatever else differs', () => {
    const compared = compareResults({ ...clean, outcomes: [] }, { ...base, ...other.document });
    expect(only(compared)).toMatchObject({ kind: 'appeared', causes: ['rule'] });
    expect(only(compared).before).toBeUndefined();
    expect(compared.rules).toEqual({ added: [rule], removed: [] });
  });
});

describe('a finding of both changed in', () => {
  test.each<[string, Partial<Finding>, readonly Change[]]>([
    ['severity', { severity: 'warning' }, [{ member: 'severity', before: 'error', after: 'warning' }]],
    ['a figure', { actual: 5 }, [{ member: 'actual', before: 4, after: 5 }]],
    [
      'wording',
      { remedy: { ...aFinding.remedy, zh: '改正' } },
      [{ member: 'remedy.zh', before: '逐格核对', after: '改正' }],
    ],
  ])('%s', (_what, changes, told) => {
    const difference = only(compareResults(base, { ...withFinding(changes), ...other.document }));
    expect(difference).toMatchObject({ kind: 'changed', changes: told, causes: ['document'] });
  });

  test('the name of its item, where it proves the same', () => {
    const renamed = {
      ...withFinding({ item: 'row1' }),
      outcomes: [{ ...failed, item: 'row1' }],
      ...other.rule,
    };
    const { kind, changes } = only(compareResults(base, renamed));
    expect({ kind, changes }).toEqual({
      kind: 'changed',
      changes: [{ member: 'item', before: 'received', after: 'row1' }],
    });
  });

  test('nothing, where only places or the fingerprint differ', () => {
    const evidence = aFinding.evidence.map((proof) => ({ ...proof, place: { line: 99 } }));
    expect(compareResults(base, withFinding({ evidence, fingerprint: 'beef' })).differences).toEqual([]);
  });

  test('its waiver', () => {
    const applied = {
      fingerprint: aFinding.fingerprint,
      rule,
      code: 'T3-001',
      approver: '李某',
      reason: '已更正',
    };
    const waivers = { day: '2025-01-01', verdict: 'compliant', waived: [applied], lapsed: [] } as const;
    const waived = { ...base, waivers: { ...waivers, waived: [applied], lapsed: [] } };
    const lapsed = {
      ...base,
      waivers: { ...waivers, waived: [], lapsed: [{ ...applied, cause: 'expired' as const }] },
    };
    expect(only(compareResults(base, waived))).toMatchObject({
      kind: 'changed',
      causes: ['waiver'],
      changes: [{ member: 'waiver', after: 'waived' }],
    });
    const both = compareResults(waived, { ...lapsed, ...other.document });
    expect(only(both)).toMatchObject({
      causes: ['waiver'],
      changes: [{ before: 'waived', after: 'lapsed' }],
    });
    expect(both.causes).toEqual(['document', 'waiver']);
  });
});

describe('without a finding', () => {
  const open = { ...passed, outcome: 'cannot-tell', reason: 'missing' } as const;
  test.each<
    [string, readonly CheckResult['outcomes'][number][], readonly CheckResult['outcomes'][number][], number]
  >([
    ['another outcome is told', [passed], [open], 1],
    ['another reason is told', [{ ...open, reason: 'image' }], [open], 1],
    ['a doubt of a new rule is told', [], [open], 1],
    ['what a new rule passed is not', [], [passed], 0],
    ['what is the same is not', [open], [open], 0],
  ])('%s', (_what, before, after, count) => {
    const [one, two] = [before, after].map((outcomes) => ({ ...clean, outcomes: [...outcomes] }));
    const { differences } = compareResults(one!, two!);
    expect(differences.map(({ kind }) => kind)).toEqual(Array.from({ length: count }, () => 'outcome'));
  });
});

test('which of the reports of the year before was used is up to the document', () => {
  const used = { name: 'a', sha256: 'ef', agency: '某区', year: 2022 };
  const previous = { previous: { ...other.previous.inputs.previous, used } };
  const compared = compareResults(
    { ...clean, ...other.previous },
    { ...base, ...other.document, inputs: previous },
  );
  expect(only(compared).causes).toEqual(['document']);
});

test('other rules that judge alike are told and are no difference', () => {
  const compared = compareResults(base, { ...base, ...other.rule, ...other.document });
  expect(compared.causes).toEqual(['document', 'rule']);
  expect(isSame(compared)).toBe(true);
});
