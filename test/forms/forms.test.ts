import { describe, expect, test } from '@jest/globals';
import { aspects } from '../../core/forms/aspects.ts';
import { demandedEdition, forms } from '../../core/forms/editions.ts';
import { type FormRow, type FormTable, sectionKeys, tableKeys } from '../../core/forms/form.ts';
import { sections } from '../../core/forms/sections.ts';

const editions = ['f2021', 'f2019'] as const;
const tables = editions.flatMap((edition) =>
  tableKeys.map((key) => [edition, key, forms[edition][key] as FormTable] as const),
);
const addresses = (table: FormTable) =>
  table.rows.flatMap((row: FormRow) => row.columns.map((column) => `${row.key}.${column.key}`));

describe('the two forms', () => {
  test.each([
    ['f2021', 'table2', 10],
    ['f2021', 'table3', 175],
    ['f2021', 'table4', 15],
    ['f2019', 'table2', 22],
    ['f2019', 'table3', 161],
    ['f2019', 'table4', 15],
  ] as const)('%s %s has %d cells', (edition, key, count) => {
    expect(addresses(forms[edition][key])).toHaveLength(count);
  });

  test.each(tables)('%s %s: addresses, and labels within a group, are unique', (_, __, table) => {
    expect(new Set(addresses(table)).size).toBe(addresses(table).length);
    const labels = table.rows.map((row) => `${row.group ?? ''} ${row.official}`);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test.each(tables)('%s %s: an alias is never the official label', (_, __, table) => {
    const labels = [...table.rows, ...table.rows.flatMap((row) => row.columns)];
    for (const { official, aliases = [] } of labels) expect(aliases).not.toContain(official);
  });

  test('have the 21 and the 19 results of the notices', () => {
    const results = (edition: (typeof editions)[number]) =>
      forms[edition].table3.rows.slice(2, -2).map((row) => row.key);
    expect(results('f2021')).toHaveLength(21);
    expect(results('f2019')).toHaveLength(19);
    expect(results('f2021').slice(0, 18)).toEqual(results('f2019').slice(0, 18));
  });
});

describe('the form that a year demands', () => {
  test.each([
    [2008, 'free'],
    [2018, 'free'],
    [2019, 'f2019'],
    [2020, 'f2019'],
    [2021, 'f2021'],
    [2030, 'f2021'],
  ] as const)('%d: %s', (year, edition) => {
    expect(demandedEdition(year)).toBe(edition);
  });
});

describe('sections and aspects', () => {
  test('six in order, numbered', () => {
    expect(sections.map(({ key }) => key)).toEqual(sectionKeys);
    expect(sections.map(({ numeral }) => numeral).join('')).toBe('一二三四五六');
  });

  test('no wording of one section fits the title of another', () => {
    for (const section of sections) {
      const others = sections
        .filter((each) => each !== section)
        .map(({ official }) => official.replace('、', ''));
      const wordings = [
        ...('wording' in section ? [section.wording] : []),
        ...('loose' in section ? [section.loose] : []),
      ];
      expect(others.filter((title) => wordings.some((wording) => wording.test(title)))).toEqual([]);
    }
  });

  test('five aspects of the first section', () => {
    expect(aspects.map(({ official }) => official)).toEqual([
      '主动公开',
      '依申请公开',
      '政府信息管理',
      '平台建设',
      '监督保障',
    ]);
  });
});
