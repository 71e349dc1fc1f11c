import { describe, expect, test } from '@jest/globals';
import type { AgencyKind } from '../../core/report/report.ts';
import type { ReportOptions } from './build-report.ts';
import { factOf, inShort } from './derived.ts';

describe('the year', () => {
  test.each<readonly [string, ReportOptions, string]>([
    ['report.year', {}, '2023'],
    ['report.yearStart', {}, '2023-01-01'],
    ['report.yearEnd', {}, '2023-12-31'],
    ['report.demandedEdition', {}, 'f2021'],
    ['report.demandedEdition', { year: 2018, demanded: 'free' }, 'free'],
    ['report.year', { year: 'unknown' }, '0, 1 lost: year-unknown'],
    ['report.yearStart', { year: 'unknown' }, 'unknown: year-unknown'],
    ['report.yearEnd', { year: 'unknown' }, 'unknown: year-unknown'],
    ['report.demandedEdition', { year: 'unknown' }, 'unknown: year-unknown'],
  ])('%s %j', (id, options, expected) => {
    expect(inShort(factOf(id, options))).toBe(expected);
  });
});

describe('the agency', () => {
  test('of a known kind', () => {
    expect(inShort(factOf('report.agencyKind'))).toBe('townshipGovernment');
  });

  test('of an unknown kind has no value', () => {
    expect(inShort(factOf('report.agencyKind', { agencyKind: 'unknown' }))).toBe('unknown: agency-unknown');
  });

  const unknown = 'unknown: agency-unknown';
  test.each<readonly [string, AgencyKind, string]>([
    ['青石镇人民政府', 'townshipGovernment', 'false'],
    ['', 'townshipGovernment', 'false'],
    ['南门街道办事处', 'subdistrict', 'false'],
    ['青石县人民政府', 'countyUpGovernment', 'false'],
    ['青石市南山区人民政府', 'countyUpGovernment', 'false'],
    ['青石县人民政府办公室', 'unknown', 'false'],
    ['青石旗人民政府', 'countyUpGovernment', 'false'],
    ['上海市嘉定区人民政府', 'countyUpGovernment', 'false'],
    ['青石县统计局', 'department', 'false'],
    ['广西壮族自治区青石县财政局', 'department', 'false'],
    ['浙江省人民政府', 'countyUpGovernment', 'true'],
    ['重庆市人民政府', 'countyUpGovernment', 'true'],
    ['上海市', 'countyUpGovernment', 'true'],
    ['新疆维吾尔自治区人民政府', 'countyUpGovernment', 'true'],
    ['吉林省人民政府', 'countyUpGovernment', 'true'],
    ['凉山彝族自治州人民政府', 'countyUpGovernment', 'true'],
    ['财政部', 'department', 'true'],
    ['中华人民共和国交通运输部', 'department', 'true'],
    ['国家统计局', 'vertical', 'true'],
    ['国家统计局青石调查队', 'vertical', unknown],
    ['吉林市人民政府', 'countyUpGovernment', unknown],
    ['吉林', 'countyUpGovernment', unknown],
    ['红旗渠管理处', 'department', unknown],
    ['青石市人民政府', 'countyUpGovernment', unknown],
    ['青石市财政局', 'department', unknown],
    ['浙江省财政厅', 'department', unknown],
    ['宁夏回族自治区财政厅', 'department', unknown],
    ['青石新区管理委员会', 'unknown', unknown],
    ['青石市高新技术产业开发区管理委员会', 'unknown', unknown],
    ['青石地区行政公署', 'countyUpGovernment', unknown],
    ['青石市社区服务中心', 'department', unknown],
    ['', 'unknown', unknown],
  ])('%s (%s) may make regulations: %s', (agency, agencyKind, expected) => {
    expect(inShort(factOf('agency.mayMakeRegulations', { agency, agencyKind }))).toBe(expected);
  });
});

describe('sections', () => {
  test.each<readonly [string, string, ReportOptions, string]>([
    ['found', 'section.overview.present', {}, 'true'],
    ['not found', 'section.problems.present', { sections: { problems: null } }, 'false'],
    ['proved by its table', 'section.requests.present', { sections: { requests: null } }, 'true'],
    [
      'lost like its table',
      'section.requests.present',
      { sections: { requests: null }, tables: { table3: { state: 'not-found' } } },
      'false',
    ],
    [
      'perhaps in the picture before it',
      'section.problems.present',
      { sections: { problems: null }, pictures: ['disputes'] },
      'unknown: image',
    ],
    [
      'perhaps in the attachment before it',
      'section.otherMatters.present',
      { sections: { otherMatters: null }, pointing: ['problems'] },
      'unknown: image',
    ],
    [
      'after a picture of another section',
      'section.otherMatters.present',
      { sections: { otherMatters: null }, pictures: ['overview'] },
      'false',
    ],
  ])('%s', (_situation, id, options, expected) => {
    expect(inShort(factOf(id, options))).toBe(expected);
  });

  test('under one heading are both present', () => {
    const headings = { problems: '五、存在的主要问题及改进情况和其他需要报告的事项' };
    const options = { sections: { otherMatters: null }, headings };
    expect(inShort(factOf('section.otherMatters.present', options))).toBe('true');
  });

  test('are not proved by a heading that merely ends alike', () => {
    const options = { sections: { overview: null }, headings: { proactive: '二、主动公开工作开展情况' } };
    expect(inShort(factOf('section.overview.present', options))).toBe('false');
  });

  test('are labelled with their number', () => {
    expect(factOf('section.problems.present').evidence[0]).toMatchObject({
      label: '五、存在的主要问题及改进情况',
      raw: '五、存在的主要问题及改进情况',
    });
  });
});
