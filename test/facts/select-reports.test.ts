import { describe, expect, test } from '@jest/globals';
import { selectReports } from '../../core/facts/units/select-reports.ts';
import type { UnitReport } from '../../core/facts/units/unit-report.ts';
import { unitReports } from '../../core/read-previous.ts';
import type { AgencyKind } from '../../core/report/report.ts';
import { aReport } from './build-report.ts';

const given = (
  agency: string,
  agencyKind: AgencyKind = 'department',
  year = 2023,
  original = '',
): UnitReport => {
  const name = `${agency}-${year}${original}.html`;
  return { name, sha256: name, original: name, agency, agencyKind, year, facts: new Map() };
};

const unreadable: UnitReport = {
  name: 'scan.pdf',
  sha256: '',
  original: 'scan',
  agency: '',
  agencyKind: 'unknown',
  facts: new Map(),
};

const [water, town, street] = [
  given('云溪区水务局'),
  given('青石镇人民政府', 'townshipGovernment'),
  given('北门街道办事处', 'subdistrict'),
];
const county = given('云溪区人民政府', 'countyUpGovernment');

const select = (agency: string, agencyKind: AgencyKind, reports: readonly UnitReport[], complete = false) =>
  selectReports(aReport({ agency, agencyKind, year: 2023 }), unitReports(reports, complete));

/** Names of the units, and codes of the problems. */
function ofCounty(reports: readonly UnitReport[], complete = false) {
  const selection = select('云溪区人民政府', 'countyUpGovernment', reports, complete);
  const units = selection.kind === 'units' ? selection.units.map(({ name }) => name) : selection.kind;
  const problems = 'problems' in selection ? selection.problems : [];
  const isComplete = selection.kind === 'units' && selection.complete;
  return {
    units,
    isComplete,
    problems: problems.map(({ code, data }) => `${code} ${data?.['count'] ?? ''}`.trim()),
  };
}

test('without reports of other bodies there is nothing to select', () => {
  expect(selectReports(aReport(), undefined)).toEqual({ kind: 'not-supplied' });
});

test.each(['townshipGovernment', 'subdistrict', 'vertical', 'otherBody', 'unknown'] as const)(
  'a body of kind %s is held against no other',
  (kind) => {
    expect(select('青石镇', kind, [water, county])).toEqual({ kind: 'not-asked' });
  },
);

describe('beside the report of a government', () => {
  const kept = [water, town, street];
  const names = kept.map(({ name }) => name);

  test('departments, townships and subdistricts are its units', () => {
    expect(ofCounty(kept)).toEqual({ units: names, isComplete: false, problems: [] });
  });

  test.each(['水务局', '临汐市云溪区水务局', '黄泥乡人民政府', '云溪区城市管理局', '市场监督管理局'])(
    '%s is a unit of it',
    (agency) => {
      expect(ofCounty([given(agency)])).toMatchObject({ problems: [] });
    },
  );

  test('they are all of them where the caller says so', () => {
    expect(ofCounty(kept, true)).toEqual({ units: names, isComplete: true, problems: [] });
  });

  test.each<readonly [string, readonly UnitReport[], string, boolean]>([
    ['its own report', [given('云溪区', 'countyUpGovernment')], 'units-own-report 1', true],
    ['another year', [given('云溪区教育局', 'department', 2022)], 'units-of-other-year 1', true],
    ['another government', [given('石滩县人民政府', 'countyUpGovernment')], 'units-not-subordinate 1', false],
    ['a department of another area', [given('石滩县水务局')], 'units-not-subordinate 1', false],
    ['a department of the city above', [given('临汐市水务局')], 'units-not-subordinate 1', false],
    ['a vertical body', [given('云溪区税务局', 'vertical')], 'units-not-subordinate 1', false],
    ['a body of unknown kind', [given('云溪开发区管委会', 'unknown')], 'units-not-subordinate 1', false],
    ['what cannot be read', [unreadable], 'units-unreadable 1', false],
    [
      'two reports of one unit',
      [given('云溪区教育局'), given('云溪区教育局', 'department', 2023, 'b')],
      'units-repeated 2',
      false,
    ],
  ])('%s is left out, and told of', (_what, more, problem, isComplete) => {
    expect(ofCounty([...kept, ...more], true)).toEqual({ units: names, isComplete, problems: [problem] });
  });

  test('the same document twice is one', () => {
    expect(ofCounty([...kept, { ...water, name: 'copy.html' }], true)).toMatchObject({
      isComplete: true,
      problems: [],
    });
  });

  test('nothing may be left', () => {
    expect(ofCounty([county])).toEqual({
      units: 'none',
      isComplete: false,
      problems: ['units-own-report 1', 'units-not-found'],
    });
  });
});

describe('beside the report of a department', () => {
  const city = given('临汐市人民政府', 'countyUpGovernment');

  /** Name of the government's document, or why there is none. */
  function governmentOf(agency: string, reports: readonly UnitReport[]): string {
    const selection = select(agency, 'department', reports);
    if (selection.kind === 'government') return selection.government.name;
    return selection.kind === 'none' ? selection.absence : selection.kind;
  }

  test.each<readonly [string, readonly UnitReport[], string]>([
    ['云溪区水务局', [water, county, city], county.name],
    ['云溪区人民政府办公室', [county], county.name],
    ['临汐市云溪区水务局', [city, county], county.name],
    ['临汐市水务局', [city, county], city.name],
    ['水务局', [county], 'government-not-found'],
    ['云溪区水务局', [city, water], 'government-not-found'],
    ['云溪区水务局', [given('云溪区人民政府', 'countyUpGovernment', 2022)], 'government-not-found'],
    ['云溪区水务局', [county, given('云溪区', 'countyUpGovernment', 2023, 'b')], 'government-ambiguous'],
    ['云溪区水务局', [county, { ...county, name: 'copy.html' }], county.name],
  ])('%s has its government', (agency, reports, expected) => {
    expect(governmentOf(agency, reports)).toBe(expected);
  });
});
