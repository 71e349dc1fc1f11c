import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Profile, type Rule, readProfile } from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';

let rules: readonly Rule[];
beforeAll(async () => {
  ({ rules } = await readRuleset(join(__dirname, '../../rules')));
});

const read = (text: string) => readProfile({ name: 'p.json', bytes: new TextEncoder().encode(text) }, rules);

function faultsOf(text: string): readonly string[] {
  const profile = read(text);
  return 'faults' in profile ? profile.faults : [];
}

function profileIn(members: object): Profile {
  const profile = read(JSON.stringify({ schema: 'gongkai-profile/1', place: '云溪市', ...members }));
  if ('profile' in profile) return profile.profile;
  throw new Error(profile.faults.join('; '));
}

const notice = '云办函〔2024〕7号';
const aDay = (day: unknown) => ({ deadline: { day, notice } });
const aLength = (most: unknown) => ({ thresholds: { overviewLength: { most, notice } } });
const noDay = '$.deadline.day: not a day that every year has, written MM-DD';

/** What is wrong, the members that make it so, and how the line begins that says it. */
type Refusal = readonly [string, object, string];

const wrongWords: readonly Refusal[] = [
  ['a member', { deadlin: {} }, '$: unknown key "deadlin", did you mean "deadline"?'],
  [
    'a member that is like no other',
    { xyz: 1 },
    '$: unknown key "xyz", known are $schema, schema, place, deadline, thresholds, agencies, switchedOff',
  ],
  [
    'a member of a deadline',
    { deadline: { day: '01-28', notise: notice, notice } },
    '$.deadline: unknown key "notise", did you mean "notice"?',
  ],
  [
    'a threshold',
    { thresholds: { overviewLenght: {} } },
    '$.thresholds: unknown key "overviewLenght", did you mean "overviewLength"?',
  ],
  [
    'the schema',
    { schema: 'gongkai-profil/1' },
    '$.schema: "gongkai-profil/1" is none of gongkai-profile/1, did',
  ],
  [
    'a kind of body',
    { agencies: { 云溪市大数据中心: 'departement' } },
    '$.agencies["云溪市大数据中心"]: "departement" is none of countyUpGovernment, townshipGovernment, subdistrict, department, vertical, otherBody, did you mean "department"?',
  ],
  [
    'a kind that says nothing',
    { agencies: { 云溪市大数据中心: 'unknown' } },
    '$.agencies["云溪市大数据中心"]: "unknown" is none of',
  ],
  [
    'the code of a rule',
    { switchedOff: { 'STR-0012': '不用' } },
    '$.switchedOff["STR-0012"]: no such rule "STR-0012", did you mean "STR-012"?',
  ],
  [
    'the id of a rule',
    { switchedOff: { 'structure/overview-of-fiting-length': '不用' } },
    '$.switchedOff["structure/overview-of-fiting-length"]: no such rule "structure/overview-of-fiting-length", did you mean "structure/overview-of-fitting-length"?',
  ],
];

const wrongValues: readonly Refusal[] = [
  ['a day that no year has', aDay('02-30'), noDay],
  ['a day that not every year has', aDay('02-29'), noDay],
  ['a day in another order', aDay('28-01'), noDay],
  ['a day with a digit too few', aDay('1-28'), noDay],
  ['a day with its year', aDay('2024-01-28'), noDay],
  ['a day that is a number', aDay(128), '$.deadline.day: Invalid input: expected string'],
  [
    'years that no year is in',
    { deadline: { day: '01-28', notice, years: { from: 2024, to: 2023 } } },
    '$.deadline.years: no year is within',
  ],
  ['a deadline that nobody set', { deadline: { day: '01-28' } }, '$.deadline.notice: missing: string'],
  ['a notice without words', { deadline: { day: '01-28', notice: ' ' } }, '$.deadline.notice: says nothing'],
  ['a length in part', aLength(800.5), '$.thresholds.overviewLength.most: '],
  ['a length in words', aLength('八百'), '$.thresholds.overviewLength.most: Invalid input: expected number'],
  ['a length below the least', aLength(99), '$.thresholds.overviewLength.most: Too small'],
  ['no place', { place: undefined }, '$.place: missing: string'],
  [
    'a rule switched off without a reason',
    { switchedOff: { 'STR-012': '' } },
    '$.switchedOff["STR-012"]: says nothing',
  ],
  [
    'a rule switched off by code and id',
    { switchedOff: { 'STR-012': '一', 'structure/overview-of-fitting-length': '二' } },
    '$.switchedOff["structure/overview-of-fitting-length"]: the rule stands there twice, as code and as id',
  ],
  [
    'two names of one body',
    { agencies: { 云溪县: 'department', 云溪县人民政府: 'countyUpGovernment' } },
    '$.agencies["云溪县人民政府"]: the same body as "云溪县"',
  ],
  ['a body without a name', { agencies: { ' ': 'department' } }, '$.agencies[" "]: '],
];

describe.each(
  Object.entries({ 'words that nobody knows': wrongWords, 'values that do not fit': wrongValues }),
)('refuses %s', (_kind, each) => {
  test.each(each)('%s', (_what, members, expected) => {
    const text = JSON.stringify({ schema: 'gongkai-profile/1', place: '云溪市', ...members });
    expect(faultsOf(text).map((fault) => fault.slice(0, expected.length))).toEqual([expected]);
  });
});

describe('refuses a file', () => {
  test.each([
    ['that is empty', '', '$: no valid JSON near line 1, column 1'],
    ['that breaks off', '{"schema":', '$: no valid JSON near line 1, column 11'],
    ['that holds a list', '[]', '$: Invalid input: expected object, received array'],
    [
      'in which a name stands twice',
      '{"schema":"gongkai-profile/1","place":"云溪市","switchedOff":{"STR-012":"一","STR-012":"二"}}',
      '$.switchedOff["STR-012"]: the name stands there more than once',
    ],
    ['that is nested without end', `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`, '$.a.a.a'],
  ])('%s', (_what, text, expected) => {
    expect(faultsOf(text).map((fault) => fault.slice(0, expected.length))).toEqual([expected]);
  });

  test('and tells every fault of it', () => {
    const text = JSON.stringify({ schema: 'gongkai-profile/1', ...aDay('02-30'), agencies: { 云溪县: 'x' } });
    expect(faultsOf(text).map((fault) => fault.split(':')[0])).toEqual([
      '$.place',
      '$.deadline.day',
      '$.agencies["云溪县"]',
    ]);
  });
});

describe('reads', () => {
  test('a place alone', () => {
    expect(profileIn({})).toEqual({
      name: 'p.json',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      place: '云溪市',
      agencies: new Map(),
      switchedOff: [],
    });
  });

  test('the limits that the place sets', () => {
    expect(profileIn({ ...aDay('01-28'), ...aLength(100) })).toMatchObject({
      deadline: { day: '01-28', notice },
      overviewLength: { most: 100, notice },
    });
  });

  test('a body by the name that its reports share', () => {
    const { agencies } = profileIn({ agencies: { '云溪县 人民政府': 'countyUpGovernment' } });
    expect([...agencies.values()]).toEqual([{ name: '云溪县 人民政府', kind: 'countyUpGovernment' }]);
  });

  test('rules that are switched off in the order of their codes, each with the gravest that it may find', () => {
    const { switchedOff } = profileIn({
      switchedOff: { 'table-3/no-blank-cells': '一', 'STR-012': '二' },
    });
    expect(switchedOff).toEqual([
      { rule: 'structure/overview-of-fitting-length', code: 'STR-012', severity: 'info', reason: '二' },
      { rule: 'table-3/no-blank-cells', code: 'T3-005', severity: 'error', reason: '一' },
    ]);
  });

  test('a file with a byte order mark', () => {
    expect(read('\ufeff{"schema":"gongkai-profile/1","place":"云溪市"}')).toHaveProperty('profile');
  });
});
