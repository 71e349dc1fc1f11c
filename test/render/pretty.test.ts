import { describe, expect, test } from '@jest/globals';
import { plain, type Tone } from '../../core/render/renderer.ts';
import { renderers } from '../../core/render/renderers.ts';
import { aCell, aFinding, aResult } from './a-result.ts';

type Finding = typeof aFinding;

const english = { ...plain, lang: 'en' as const };
const pretty = (finding: Partial<Finding> = {}, options = plain): string =>
  renderers.pretty.render(aResult({ findings: [{ ...aFinding, ...finding }] }), options);

describe('what a reader in a county office sees', () => {
  test.each([
    ['the verdict in both languages, and the file', '不合规 non-compliant  a/b.html'],
    ['body, year and how many findings of each weight', '某区 · 2023 · 错误 1 · 警告 0 · 提示 0'],
    ['how many checks ended in each way', '通过 1 · 不通过 1 · 无法判断 2 · 不适用 0'],
    [
      'what is wrong, its weight, its code and its item',
      '错误 T3-001 各类申请人之和为3，总计却填4 [received]',
    ],
    ['the arithmetic with its operands', '算式：1 + 2 = 3 ≠ 4'],
    ['a number and where it stands', '原文：表三 新收 · 总计：4（文中第2个表格，第4行，第10列，原文第41行）'],
    ['a blank cell as blank', '原文：表三 予以公开 · 商业企业：空白（原文第36行）'],
    ['the clause', '依据：国办公开办函〔2021〕30号 第三部分表格'],
    ['how to put it right', '整改：逐格核对'],
    ['a reading problem and its place', '读取问题 表二缺行（原文第9行） [row-missing]'],
    ['what could not be told, counted', '无法判断 T2-001 table-2/whole ×2：单元格位置已丢失'],
  ])('%s', (_what, expected) => {
    expect(pretty()).toContain(expected);
  });

  test('in this order', () => {
    const parts = ['不合规', '各类申请人之和', '算式', '原文', '依据', '整改', '读取问题', '无法判断 T2'];
    const positions = parts.map((part) => pretty().indexOf(part));
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  });

  test('a rule that could not tell goes by its title, when titles are given', () => {
    const titles = new Map([['table-2/whole', { zh: '件数为整数', en: 'counts are whole' }]]);
    const shown = renderers.pretty.render(aResult(), { ...plain, titles });
    expect(shown).toContain('无法判断 T2-001 件数为整数 ×2：单元格位置已丢失');
  });

  test('a document that was not read has one line for all rules', () => {
    const outcomes = aResult().outcomes.map(({ rule, code }) => ({
      rule,
      code,
      outcome: 'cannot-tell' as const,
      reason: 'no-report',
    }));
    const shown = renderers.pretty.render(aResult({ outcomes, findings: [], problems: [] }), plain);
    expect(shown.split('\n').filter((line) => line.startsWith('无法判断'))).toEqual([
      '无法判断 全部规则：未读出报告',
    ]);
  });

  test('in English, English comes first and everything is in English', () => {
    const lines = pretty({}, english).split('\n');
    const first = lines.findIndex((line) => line.includes('applicants add up to 3'));
    expect(lines[first]).toBe('error T3-001 applicants add up to 3, the total says 4 [received]');
    expect(lines[first + 1]).toContain('各类申请人之和为3');
    expect(lines[first + 3]).toContain(
      'in the report: 表三 新收 · 总计: 4 (table 2 of the document, row 4, column 10, line 41)',
    );
    const [cell] = aFinding.evidence;
    const inLine = { ...cell!, place: { line: 8, character: 12 } };
    expect(pretty({ evidence: [inLine] }, english)).toContain('总计: 4 (line 8, character 12)');
  });
});

describe('proof', () => {
  const place = { table: 2, row: 6, line: 50 };
  const row = [
    aCell('granted.naturalPerson', '予以公开 · 自然人', '四', { ...place, column: 4 }),
    aCell('granted.company', '予以公开 · 商业企业', '', { ...place, column: 5 }),
    aCell('granted.total', '予以公开 · 总计', '7', { ...place, column: 10 }),
  ];

  test('cells of one row share a line and the place of the row', () => {
    expect(pretty({ evidence: row })).toContain(
      '原文：表三 予以公开：自然人 四（无法读取），商业企业 空白，总计 7（文中第2个表格，第6行，原文第50行）',
    );
  });

  test('a cell that was lost is missing, not blank', () => {
    const lost = aCell('granted.research', '予以公开 · 科研机构', '', { table: 2, row: 1 });
    expect(pretty({ evidence: [lost] })).toContain('科研机构：缺失（');
  });

  test('cells of one row that stand on lines of their own keep their places', () => {
    const stacked = row.map((cell, index) => ({ ...cell, place: { line: 60 + index } }));
    expect(pretty({ evidence: stacked })).toContain('原文：表三 予以公开 · 总计：7（原文第62行）');
  });

  test('cells of one row of a report as JSON share the beginning of their pointers', () => {
    const named = row.map((cell, index) => {
      const path = `/tables/table3/cells/granted.${['naturalPerson', 'company', 'total'][index]}`;
      return { ...cell, place: { ...place, column: index, path } };
    });
    expect(pretty({ evidence: named })).toContain('总计 7（JSON /tables/table3/cells/granted）');
  });

  test('words that prove two facts are shown once', () => {
    const [first] = row;
    const twice = [first!, { ...first!, fact: 'period.end' }];
    expect(pretty({ evidence: twice }).split('自然人')).toHaveLength(2);
  });

  test('of many lines the middle is left out and counted; the last, often the total, stays', () => {
    const column = Array.from({ length: 22 }, (_, index) =>
      aCell(`row${index}.total`, `第${index}项 · 总计`, `${index}`, { table: 2, row: index + 1 }),
    );
    const shown = pretty({ evidence: column });
    expect(shown).toContain('……另有10处……');
    expect(shown).toContain('第21项 · 总计：21');
    expect(shown).not.toContain('第15项');
  });

  test.each([
    ['a place in a paged document', { page: 3, table: 1, row: 2 }, '（第3页，文中第1个表格，第2行）'],
    ['a character of a line', { line: 8, character: 12 }, '（原文第8行第12字）'],
    ['a character without its line is no place', { page: 3, character: 12 }, '（第3页）'],
    ['a row without its table is no place', { row: 2, line: 8 }, '（原文第8行）'],
    [
      'a pointer into a report as JSON, whose lines are not those of the file',
      { table: 2, row: 5, line: 17, path: '/tables/table3/cells/received.total' },
      '（JSON /tables/table3/cells/received.total）',
    ],
    ['the path of an element says less than its line', { line: 8, path: '/html/body/p[2]' }, '（原文第8行）'],
    ['a section, where there is nothing nearer', { section: 'disputes' }, '（第四部分）'],
  ])('%s', (_what, where, expected) => {
    const [cell] = aFinding.evidence;
    expect(pretty({ evidence: [{ ...cell!, place: where }] })).toContain(`总计：4${expected}`);
  });

  test.each([
    ['what is there', 'section.problems.present', true, '有'],
    ['what is not there', 'section.problems.present', false, '未找到'],
    ['an edition', 'table2.present', 'f2021', '2021年格式（国办公开办函〔2021〕30号）'],
    ['a picture', 'table2.present', 'image', '图片或附件'],
    ['what was not read', 'section.problems.present', null, '未读出'],
  ])('without words of the document, %s is said in ours', (_what, fact, value, expected) => {
    const evidence = [{ fact, label: '第五部分', raw: '', value, place: {} }];
    expect(pretty({ evidence })).toContain(`原文：第五部分：${expected}\n`);
  });

  test.each([
    ['wording', '“行政规范性文件”写成“规范性文件”'],
    ['missing-row', '缺少“行政规范性文件”一行'],
    ['extra-column', '多出“规范性文件”一栏'],
  ])('a deviating label says how it deviates: %s', (value, expected) => {
    const label = { fact: 'labels.deviations', label: '行政规范性文件', raw: '规范性文件', place: {} };
    expect(pretty({ evidence: [{ ...label, value }] })).toContain(`原文：${expected}\n`);
  });
});

describe('colours', () => {
  test('come from the painter alone', () => {
    const tones = new Set<Tone>();
    renderers.pretty.render(aResult(), {
      lang: 'zh',
      paint: (tone, painted) => {
        tones.add(tone);
        return painted;
      },
    });
    expect([...tones].sort()).toEqual(['bad', 'doubtful', 'faint', 'strong']);
    expect(pretty()).not.toContain('\u001b');
  });

  test.each([
    ['compliant', 'good'],
    ['non-compliant', 'bad'],
    ['undetermined', 'doubtful'],
  ] as const)('the verdict %s is %s', (verdict, tone) => {
    const [line] = renderers.pretty
      .render(aResult({ verdict }), { lang: 'zh', paint: (used, text) => `<${used}>${text}</${used}>` })
      .split('\n');
    expect(line).toMatch(new RegExp(`^<${tone}>`));
  });
});
