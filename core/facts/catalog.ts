import { forms } from '../forms/editions.ts';
import type { FormEdition, FormTable } from '../forms/form.ts';
import { tableKeys } from '../forms/form.ts';
import { contentCatalog } from './content-catalog.ts';
import type { CatalogEntry } from './fact.ts';
import { allItems, type ItemListName } from './item-lists.ts';
import { narrativeCatalog } from './narrative-catalog.ts';
import { plausibilityCatalog } from './plausibility-catalog.ts';
import { previousCatalog } from './previous/previous-catalog.ts';
import { profileCatalog } from './profile/profile-catalog.ts';
import { publicationCatalog } from './publication/publication-catalog.ts';
import { structureCatalog } from './structure-catalog.ts';
import { tableCatalog } from './table-catalog.ts';
import { textCatalog } from './text-catalog.ts';
import { comparedRows } from './units/compared-rows.ts';
import { unitsCatalog } from './units/units-catalog.ts';

/** Every fact that rules may use. */
export const catalog: readonly CatalogEntry[] = [
  ...tableCatalog,
  ...textCatalog,
  ...narrativeCatalog,
  ...structureCatalog,
  ...plausibilityCatalog,
  ...previousCatalog,
  ...unitsCatalog,
  ...publicationCatalog,
  ...profileCatalog,
  ...contentCatalog,
];

const editions: readonly FormEdition[] = ['f2021', 'f2019'];

function addressesOf(key: 'table2' | 'table3' | 'table4'): readonly string[] {
  const tables: readonly FormTable[] = editions.map((edition) => forms[edition][key]);
  const rows = tables.flatMap((table) => table.rows);
  return rows.flatMap((row) => row.columns.map((column) => `${key}.${row.key}.${column.key}`));
}

const keysOf = (list: ItemListName): readonly string[] => allItems(list).map(({ item }) => item);

const fill = (id: string, placeholder: string, keys: readonly string[]): readonly string[] =>
  keys.map((key) => id.replace(placeholder, key));

const inYearBefore = (ids: readonly string[]): readonly string[] => ids.map((id) => `previous.${id}`);

/** Rows of three tables have their facts under one entry each. */
const ofUnits = (id: string): readonly string[] =>
  comparedRows.map((row) => id.replace('{table}.{row}', row.id));

const feeAmounts = ['received', 'notified'];
const rowsOfItems = ['licensing', 'otherServices', 'penalties', 'coercion', 'administrativeFees'];

/** What each entry with placeholders stands for. Table II has other columns in each row, so its cells are no product. */
const expansions: Readonly<Record<string, (id: string) => readonly string[]>> = {
  'table2.{row}.{column}': () => addressesOf('table2'),
  'table2.{row}.inForceAndRepealed': (id) => fill(id, '{row}', ['regulations', 'normativeDocuments']),
  'table3.{row}.{column}': () => addressesOf('table3'),
  'table3.{row}.sumOfApplicants': (id) => fill(id, '{row}', keysOf('table3.rows')),
  'table3.sumOfResults.{column}': (id) => fill(id, '{column}', keysOf('table3.columns')),
  'table3.inflow.{column}': (id) => fill(id, '{column}', keysOf('table3.columns')),
  'table3.outflow.{column}': (id) => fill(id, '{column}', keysOf('table3.columns')),
  'table4.{group}.{cell}': () => addressesOf('table4'),
  'table4.{group}.sumOfResults': (id) => fill(id, '{group}', keysOf('table4.groups')),
  'fees.{amount}.tens': (id) => fill(id, '{amount}', feeAmounts),
  'fees.{amount}.hundreds': (id) => fill(id, '{amount}', feeAmounts),
  'fees.{amount}.ofOneCase': (id) => fill(id, '{amount}', feeAmounts),
  'previous.table2.{row}.{column}': () => inYearBefore(addressesOf('table2')),
  'previous.table2.{row}.inForceAndIssued': (id) => fill(id, '{row}', ['regulations', 'normativeDocuments']),
  'previous.table2.{row}.itemsAndChange': (id) => fill(id, '{row}', rowsOfItems),
  'previous.table3.{row}.{column}': () => inYearBefore(addressesOf('table3')),
  'previous.table3.{side}.total': (id) => fill(id, '{side}', ['inflow', 'outflow']),
  'previous.table4.{group}.{cell}': () => inYearBefore(addressesOf('table4')),
  'previous.table4.{group}.sumOfResults': (id) => fill(id, '{group}', keysOf('table4.groups')),
  'units.{table}.{row}.cellsBelowLargest': ofUnits,
  'units.{table}.{row}.cellsBelowSum': ofUnits,
  'units.{table}.{row}.cellsOffSum': ofUnits,
  'section.{section}.present': (id) => fill(id, '{section}', keysOf('sections')),
  'aspect.{aspect}.present': (id) => fill(id, '{aspect}', keysOf('aspects')),
};

function idsOf({ id }: CatalogEntry): readonly string[] {
  if (id.startsWith('{table}')) return fill(id, '{table}', tableKeys);
  return expansions[id]?.(id) ?? [id];
}

const entriesById: ReadonlyMap<string, CatalogEntry> = new Map(
  catalog.flatMap((entry) => idsOf(entry).map((id) => [id, entry] as const)),
);

/** Whether a fact of this id, placeholders filled in, exists in some edition. */
export const isFactId = (id: string): boolean => entriesById.has(id);

/** The entry of a fact, by its id with placeholders filled in. */
export const catalogEntry = (id: string): CatalogEntry | undefined => entriesById.get(id);

/** Every fact id of either edition. */
export const factIds = (): Iterable<string> => entriesById.keys();
