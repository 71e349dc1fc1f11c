import { describe, expect, test } from '@jest/globals';
import { itemLists } from '../../core/engine/rule.ts';
import { catalog, catalogEntry, isFactId } from '../../core/facts/catalog.ts';
import { deriveFacts } from '../../core/facts/derive-facts.ts';
import { allItems, type ItemListName, itemsOf } from '../../core/facts/item-lists.ts';
import { aReport, type ReportOptions } from './build-report.ts';

const states: readonly (readonly [string, ReportOptions])[] = [
  ['read', {}],
  [
    'of 2019',
    { year: 2020, demanded: 'f2019', tables: { table2: { edition: 'f2019' }, table3: { edition: 'f2019' } } },
  ],
  ['of mixed editions', { tables: { table3: { edition: 'f2019' } } }],
  [
    'partial',
    { tables: { table3: { state: 'partial', fill: '-' }, table4: { state: 'partial', edition: 'none' } } },
  ],
  ['pictures', { tables: { table2: { state: 'image', edition: 'none' }, table3: { state: 'image' } } }],
  [
    'not found',
    {
      year: 'unknown',
      tables: {
        table2: { state: 'not-found', edition: 'none' },
        table3: { state: 'not-found' },
        table4: { state: 'not-found' },
      },
    },
  ],
  ['without sections', { sections: { overview: null, problems: null, otherMatters: null } }],
];

const otherEdition =
  /^table2\.(otherServices|procurement)|\.(made|published|publishedTotal|previousItems|change)$|^table3\..*otherHandling/;

/** The year before may have had either edition, whatever this year has. */
const isOfCurrentEdition = (id: string): boolean => id.startsWith('previous.') || !otherEdition.test(id);

const rowsOfItems = ['licensing', 'otherServices', 'penalties', 'coercion', 'administrativeFees'];
const rowsOfDocuments = ['regulations', 'normativeDocuments'];
const rowsOfUnits = [
  ...['licensing', 'penalties', 'coercion'].map((row) => `table2.${row}`),
  ...allItems('table3.rows').flatMap(({ item }) => (item === 'otherHandling' ? [] : [`table3.${item}`])),
  ...allItems('table4.groups').map(({ item }) => `table4.${item}`),
];
const groups = allItems('table4.groups').map(({ item }) => item);

/** Ids of the year before, found without the catalogue. */
const ofYearBefore: Readonly<Record<string, readonly string[]>> = {
  'table2.{row}.{column}': [
    ...allItems('table2.cells').map(({ item }) => `table2.${item}`),
    ...rowsOfItems.map((row) => `table2.${row}.change`),
    'table2.administrativeFees.amount',
    'table2.procurement.amount',
  ],
  'table2.{row}.inForceAndIssued': rowsOfDocuments.map((row) => `table2.${row}.inForceAndIssued`),
  'table2.{row}.itemsAndChange': rowsOfItems.map((row) => `table2.${row}.itemsAndChange`),
  'table3.{row}.{column}': allItems('table3.cells').map(({ item }) => `table3.${item}`),
  'table3.{side}.total': ['table3.inflow.total', 'table3.outflow.total'],
  'table4.{group}.{cell}': groups.flatMap((group) =>
    ['upheld', 'corrected', 'other', 'pending', 'total'].map((cell) => `table4.${group}.${cell}`),
  ),
  'table4.{group}.sumOfResults': groups.map((group) => `table4.${group}.sumOfResults`),
};

const onlyOf2021 = /inForceAndRepealed|amountYuan|mostYuan/;

describe('the catalogue', () => {
  test.each(states)('knows every fact of a report %s, with its kind', (_state, options) => {
    const facts = deriveFacts(aReport(options));
    const wrong = [...facts].filter(([id, fact]) => catalogEntry(id)?.kind !== fact.kind);
    expect(wrong).toEqual([]);
  });

  test.each(states)('every fact of the edition is derived from a report %s', (_state, options) => {
    const facts = deriveFacts(aReport(options));
    const lists = [
      'table2.rows',
      'table2.cells',
      'table3.rows',
      'table3.columns',
      'table3.cells',
      'table4.groups',
      'sections',
      'aspects',
    ] as const;
    const bound = lists.flatMap((list) =>
      itemsOf(list, facts).flatMap(({ bindings }) =>
        catalog.filter(({ id }) => idBelongsTo(list, id)).map(({ id }) => fill(id, bindings)),
      ),
    );
    const ids = [...bound, ...catalog.map(({ id }) => id)].filter((id) => !id.includes('{') && isFactId(id));
    expect(ids.length).toBeGreaterThan(250);
    const missing = new Set(ids.filter((id) => !facts.has(id)));
    expect([...missing].filter((id) => !(options.demanded === 'f2019' && onlyOf2021.test(id)))).toEqual([]);
  });

  test('every fact of the current edition is derived from a report of it', () => {
    const facts = deriveFacts(aReport());
    const expected = catalog.flatMap(({ id }) => expansionOf(id)).filter((id) => isOfCurrentEdition(id));
    expect(expected.filter((id) => !facts.has(id))).toEqual([]);
    expect(new Set(facts.keys())).toEqual(new Set(expected));
  });

  test.each([
    'table3.received.total',
    'table3.otherHandling.total',
    'table2.procurement.amount',
    'table4.litigation.total',
    'aspect.platform.present',
  ])('%s is a fact', (id) => {
    expect(isFactId(id)).toBe(true);
  });

  test.each([
    '',
    'table3.{row}.total',
    'table3.received.amount',
    'table2.penalties.issued',
    'table5.present',
    'toString',
    'section.overview',
  ])('%j is none', (id) => {
    expect(isFactId(id)).toBe(false);
  });

  test('says each fact in both languages, once', () => {
    expect(
      catalog.filter(({ sentence }) => !/[一-龥]/.test(sentence.zh) || !/[a-z]/.test(sentence.en)),
    ).toEqual([]);
    expect(new Set(catalog.map(({ id }) => id)).size).toBe(catalog.length);
  });
});

describe('item lists', () => {
  const facts = deriveFacts(aReport());
  const facts2019 = deriveFacts(aReport({ tables: { table3: { edition: 'f2019' } } }));

  test('are those that rules may name', () => {
    expect(itemLists.map((list) => allItems(list).length)).toEqual([8, 22, 26, 7, 26 * 7, 3, 6, 5]);
  });

  test.each<readonly [ItemListName, number]>([
    ['table2.rows', 6],
    ['table2.cells', 9],
    ['table3.rows', 25],
    ['table3.columns', 7],
    ['table3.cells', 175],
    ['table4.groups', 3],
    ['sections', 6],
    ['aspects', 5],
  ])('%s has %d items in the current edition', (list, count) => {
    expect(itemsOf(list, facts)).toHaveLength(count);
  });

  test('follow the edition that the table shows', () => {
    expect(itemsOf('table3.rows', facts2019)).toHaveLength(23);
  });

  test('follow the edition demanded when the table is not found', () => {
    const lost = deriveFacts(
      aReport({ year: 2020, demanded: 'f2019', tables: { table3: { state: 'not-found' } } }),
    );
    expect(itemsOf('table3.rows', lost)).toHaveLength(23);
    expect(lost.has('table3.otherHandling.total')).toBe(true);
  });

  test.each<readonly [ItemListName, string, string, Record<string, string>]>([
    ['table3.rows', 'refusedStateSecret', '(三)不予公开 1.属于国家秘密', { row: 'refusedStateSecret' }],
    ['table3.columns', 'company', '商业企业', { column: 'company' }],
    [
      'table3.cells',
      'received.total',
      '一、本年新收政府信息公开申请数量 · 总计',
      { row: 'received', column: 'total' },
    ],
    ['table4.groups', 'directLitigation', '行政诉讼 未经复议直接起诉', { group: 'directLitigation' }],
    ['sections', 'overview', '一、总体情况', { section: 'overview' }],
    ['aspects', 'platform', '平台建设', { aspect: 'platform' }],
  ])('%s binds %s', (list, item, label, bindings) => {
    expect(itemsOf(list, facts).find((each) => each.item === item)).toEqual({
      item,
      label,
      bindings: { item, ...bindings },
    });
  });
});

function fill(id: string, bindings: Readonly<Record<string, string>>): string {
  return Object.entries({ ...bindings, cell: 'total' }).reduce(
    (text, [key, value]) => text.replace(`{${key}}`, value),
    id,
  );
}

function idBelongsTo(list: string, id: string): boolean {
  return list.includes('.') ? id.startsWith(list.slice(0, 6)) : id.startsWith(list.slice(0, -1));
}

/** Every id that an entry stands for, found from the ids of the item lists and not from the catalogue. */
function expansionOf(id: string): readonly string[] {
  if (!id.includes('{')) return [id];
  if (id.startsWith('previous.'))
    return (ofYearBefore[id.slice('previous.'.length)] ?? []).map((each) => `previous.${each}`);
  if (id.startsWith('units.')) return rowsOfUnits.map((row) => id.replace('{table}.{row}', row));
  if (id.startsWith('{table}'))
    return ['table2', 'table3', 'table4'].map((key) => id.replace('{table}', key));
  if (id === 'table2.{row}.inForceAndRepealed')
    return ['regulations', 'normativeDocuments'].map((row) => id.replace('{row}', row));
  if (id.includes('{amount}'))
    return ['received', 'notified'].map((amount) => id.replace('{amount}', amount));
  const cells = {
    'table2.{row}.{column}': ['table2.cells', 'table2.administrativeFees.amount'],
    'table3.{row}.{column}': ['table3.cells'],
  };
  const found = cells[id as keyof typeof cells];
  if (found !== undefined) {
    const [list, ...more] = found as [ItemListName, ...string[]];
    return [...allItems(list).map(({ item }) => `${id.slice(0, 6)}.${item}`), ...more];
  }
  const list = (['table3.rows', 'table3.columns', 'table4.groups', 'sections', 'aspects'] as const).find(
    (name) =>
      idBelongsTo(name, id) &&
      allItems(name).some(({ bindings }) => Object.keys(bindings).some((key) => id.includes(`{${key}}`))),
  );
  const columns = id.includes('{cell}') ? ['upheld', 'corrected', 'other', 'pending', 'total'] : [''];
  return (list === undefined ? [] : allItems(list)).flatMap(({ bindings }) =>
    columns.map((cell) => fill(id.replace('{cell}', cell), bindings)),
  );
}
