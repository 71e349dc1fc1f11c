import { describe, expect, test } from '@jest/globals';
import { factOf, inShort } from './derived.ts';

const lengths = (...lines: readonly string[]): string =>
  ['length', 'wordCount']
    .map((id) => inShort(factOf(`section.overview.${id}`, { sections: { overview: lines } })))
    .join(' ');

describe('the length of section one', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['counts signs and no blanks', ['公开 政府 信息。'], '7 7'],
    ['counts a number as one word', ['公开13650条，占98.5%。'], '16 8'],
    ['counts a heading as text alone', ['(一)主动公开。', '公开九十条。'], '14 6'],
    ['counts a numbered sentence as text', ['(一)主动公开信息九十条，更新及时。'], '18 18'],
    ['leaves captions out', ['公开九十条。', '图1 公开专栏', '（图为培训现场）'], '20 6'],
  ])('%s', (_situation, lines, expected) => {
    expect(lengths(...lines)).toBe(expected);
  });

  test('is not known without the section, or where a picture is the section', () => {
    const missing = factOf('section.overview.length', { sections: { overview: null } });
    expect(inShort(missing)).toBe('0, 1 lost: section-not-found');
    const picture = factOf('section.overview.length', { pictures: ['overview'] });
    expect(inShort(picture)).toBe('0, 1 lost: image');
  });
});

describe('a provincial body', () => {
  test.each([
    '云南省人民政府',
    '云南省人民政府办公厅',
    '云南省水利厅',
    '上海市科委',
    '北京市市场监督管理局',
    '广西壮族自治区财政厅',
    '重庆市',
  ])('is %s', (agency) => {
    expect(inShort(factOf('agency.isProvincial', { agency }))).toBe('true');
  });

  test.each([
    '吉林市教育局',
    '重庆市渝中区教育委员会',
    '河北省石家庄市教育局',
    '四川省凉山州财政局',
    '新疆维吾尔自治区沙依巴克区人民政府',
    '临溪县人民政府',
    '国家税务总局云南省税务局',
  ])('is not %s', (agency) => {
    expect(inShort(factOf('agency.isProvincial', { agency }))).toBe('false');
  });

  test('is not known of a body that the title does not name', () => {
    expect(inShort(factOf('agency.isProvincial', { agency: '' }))).toBe('unknown: agency-unknown');
  });
});
