import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { ruleDigest } from '../../core/engine/rule-digest.ts';
import type { Ruleset } from '../../core/engine/ruleset.ts';
import { applyWaivers } from '../../core/findings/apply-waivers.ts';
import { type CheckResult, checkResult } from '../../core/findings/check-result.ts';
import { unusedWaivers } from '../../core/waivers/unused-waivers.ts';
import type { Waiver } from '../../core/waivers/waiver.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { aFinding, aResult } from '../render/a-result.ts';

const fingerprint = 'f'.repeat(32);
const sha256 = 'a'.repeat(64);
const rule = 'table-3/applicants-add-up-to-total';
const open = { rule, code: 'T3-001', item: 'carriedIn', outcome: 'cannot-tell', reason: 'missing' } as const;
const error = { ...aFinding, fingerprint, rule };
const source = { ...aResult().source, sha256 };
const base = aResult({ source, findings: [error], outcomes: [], problems: [] });

let ruleset: Ruleset;
let waiver: Waiver;
beforeAll(async () => {
  ruleset = await readRuleset(join(__dirname, '../../rules'));
  const ruleOfFinding = ruleset.rules.find(({ id }) => id === rule)!;
  waiver = {
    fingerprint,
    rule,
    ruleDigest: ruleDigest(ruleOfFinding),
    source: sha256,
    approver: '李某',
    reason: '已另行更正',
    expires: '2025-06-30',
  };
});

const waive = (result: CheckResult, changes: Partial<Waiver> = {}, day = '2025-06-30') =>
  applyWaivers(result, [{ ...waiver, ...changes }], { day, rules: ruleset.rules }).waivers;

/** Without a member that has a value in the whole waiver. */
const without = (member: keyof Waiver): Partial<Waiver> => ({ [member]: undefined });

test('a waiver that holds, on its last day', () => {
  expect(waive(base)).toEqual({
    day: '2025-06-30',
    verdict: 'compliant',
    waived: [{ ...waiver, code: 'T3-001', item: 'received' }],
    lapsed: [],
  });
});

describe('a waiver does not hold of an error', () => {
  test.each([
    ['the day after its last', {}, '2025-07-01', 'expired'],
    [
      'of which the rule has changed',
      { ruleDigest: `sha256:${'0'.repeat(64)}` },
      '2025-01-01',
      'rule-changed',
    ],
    ['of another document', { source: 'b'.repeat(64) }, '2025-01-01', 'other-document'],
    ['without a digest', without('ruleDigest'), '2025-01-01', 'incomplete'],
    ['without an end', without('expires'), '2025-01-01', 'incomplete'],
    ['without a document', without('source'), '2025-01-01', 'incomplete'],
  ])('%s', (_what, changes, day, cause) => {
    const { waived, lapsed, verdict } = waive(base, changes, day);
    expect({ waived, causes: lapsed.map((each) => each.cause), verdict }).toEqual({
      waived: [],
      causes: [cause],
      verdict: 'non-compliant',
    });
  });
});

describe('a warning', () => {
  const warned = { ...base, verdict: 'compliant', findings: [{ ...error, severity: 'warning' }] } as const;
  const least = { ruleDigest: undefined, source: undefined, expires: undefined };
  const given = { ...warned, findings: [...warned.findings] };

  test('needs no digest, document or end', () => {
    expect(waive(given, least).waived).toHaveLength(1);
  });

  test.each([
    ['body', { agency: '' }],
    ['year', { year: null }],
  ])('of an unknown %s needs the document', (_what, unknown) => {
    const nameless = { ...given, report: { ...base.report, ...unknown } };
    expect(waive(nameless, least).lapsed.map(({ cause }) => cause)).toEqual(['subject-unknown']);
    expect(waive(nameless).waived).toHaveLength(1);
  });
});

describe('the verdict after waivers', () => {
  const other = { ...error, fingerprint: 'e'.repeat(32), item: 'granted' };
  const problem = { ...aResult().problems[0]!, fatal: true };
  test.each<[string, Partial<CheckResult>, CheckResult['verdict']]>([
    ['another error is left', { findings: [error, other] }, 'non-compliant'],
    ['a warning is left', { findings: [error, { ...other, severity: 'warning' }] }, 'compliant'],
    ['a rule of errors could not tell', { outcomes: [open] }, 'undetermined'],
    ['a sentence is ambiguous', { outcomes: [{ ...open, reason: 'ambiguous' }] }, 'compliant'],
    [
      'a rule of warnings could not tell',
      { outcomes: [{ ...open, rule: 'structure/title-as-usual' }] },
      'compliant',
    ],
    ['a rule that nobody knows could not tell', { outcomes: [{ ...open, rule: 'a/b' }] }, 'undetermined'],
    ['the document was not read whole', { problems: [problem] }, 'undetermined'],
    ['it was undetermined before', { verdict: 'undetermined' }, 'undetermined'],
  ])('when %s', (_what, changes, verdict) => {
    expect(waive({ ...base, ...changes }).verdict).toBe(verdict);
  });
});

test('the result itself stays as it is, and the whole keeps the contract', () => {
  const before = JSON.stringify(base);
  const { waivers, ...rest } = applyWaivers(base, [waiver], { day: '2025-01-01', rules: ruleset.rules });
  expect(JSON.stringify(rest)).toBe(before);
  expect(checkResult.parse({ ...rest, waivers })).toEqual({ ...rest, waivers });
});

test('of waivers for several documents the one for this document counts', () => {
  const waivers = [{ ...waiver, source: 'b'.repeat(64) }, waiver];
  const terms = { day: '2025-01-01', rules: ruleset.rules };
  expect(applyWaivers(base, waivers, terms).waivers.waived).toHaveLength(1);
});

test('what fits nothing is left out of the result, and told', () => {
  const stray = { ...waiver, rule: 'table-3/applicants-add-up' };
  expect(waive(base, { rule: stray.rule })).toMatchObject({ waived: [], lapsed: [] });
  const loaded = [waiver, stray].map((each, index) => ({
    waiver: each,
    where: `w.json $.waivers[${index}]`,
  }));
  const met = new Set([`${rule} ${fingerprint}`]);
  expect(unusedWaivers(loaded, met, [rule])).toEqual([
    `w.json $.waivers[1]: there is no rule "table-3/applicants-add-up", did you mean "${rule}"?`,
  ]);
  expect(unusedWaivers(loaded.slice(0, 1), new Set(), [rule])).toEqual([
    'w.json $.waivers[0]: no finding has this fingerprint',
  ]);
});
