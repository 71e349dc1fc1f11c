import { aspects } from '../forms/aspects.ts';
import { forms } from '../forms/editions.ts';
import type { Edition, FormEdition, FormTable, TableKey } from '../forms/form.ts';
import type { Facts } from './fact.ts';
import { sectionTitle } from './section-facts.ts';
import { namingEdition, rowLabel } from './tables/table-view.ts';

/** One thing that a rule of several items runs on. */
export interface Item {
  /** Key of the row, column, group, section or aspect, or `row.column` of a cell. */
  readonly item: string;
  /** Official label, in Chinese. */
  readonly label: string;
  /** What the placeholders of fact ids stand for: `item`, and one of `row`, `column`, `group`, `section`, `aspect`. */
  readonly bindings: Readonly<Record<string, string>>;
}

const single = (key: string, label: string, placeholder: string): Item => ({
  item: key,
  label,
  bindings: { item: key, [placeholder]: key },
});

const rowsOf = (table: FormTable, placeholder: 'row' | 'group'): readonly Item[] =>
  table.rows.map((row) => single(row.key, rowLabel(row), placeholder));

const columnsOf = (table: FormTable): readonly Item[] =>
  (table.rows[0]?.columns ?? []).map((column) => single(column.key, column.official, 'column'));

/** Cells that hold amounts or signed changes are left out: rules on cells speak of numbers of things. */
function countCellsOf(table: FormTable): readonly Item[] {
  return table.rows.flatMap((row) =>
    row.columns
      .filter((column) => column.holds === 'count')
      .map((column) => {
        const item = `${row.key}.${column.key}`;
        const label = `${rowLabel(row)} · ${column.official}`;
        return { item, label, bindings: { item, row: row.key, column: column.key } };
      }),
  );
}

const builders = {
  'table2.rows': (edition: FormEdition) => rowsOf(forms[edition].table2, 'row'),
  'table2.cells': (edition: FormEdition) => countCellsOf(forms[edition].table2),
  'table3.rows': (edition: FormEdition) => rowsOf(forms[edition].table3, 'row'),
  'table3.columns': (edition: FormEdition) => columnsOf(forms[edition].table3),
  'table3.cells': (edition: FormEdition) => countCellsOf(forms[edition].table3),
  'table4.groups': (edition: FormEdition) => rowsOf(forms[edition].table4, 'group'),
  sections: (edition: FormEdition) =>
    forms[edition].sections.map((section) => single(section.key, sectionTitle(section), 'section')),
  aspects: () => aspects.map((aspect) => single(aspect.key, aspect.official, 'aspect')),
};

/** Names of the lists that a rule may run over. */
export type ItemListName = keyof typeof builders;

const listsOf = (edition: FormEdition): Readonly<Record<ItemListName, readonly Item[]>> => {
  const entries = Object.entries(builders).map(([name, build]) => [name, build(edition)]);
  return Object.fromEntries(entries);
};

/** Built once: the same list is the same array for every report. */
const lists = { f2019: listsOf('f2019'), f2021: listsOf('f2021') };

function textOf(facts: Facts, id: string): Edition | undefined {
  const fact = facts.get(id);
  return fact?.kind === 'text' ? (fact.value as Edition | undefined) : undefined;
}

const tableOf = (list: ItemListName): TableKey | undefined =>
  (['table2', 'table3', 'table4'] as const).find((key) => list.startsWith(key));

/** Items of both editions, each once: what a rule over this list may ever run on. */
export function allItems(list: ItemListName): readonly Item[] {
  const items = [...lists.f2021[list], ...lists.f2019[list]];
  return [...new Map(items.map((each) => [each.item, each])).values()];
}

/** Items of the edition that the table of the list shows, else of the one demanded, in the order of the form. */
export function itemsOf(list: ItemListName, facts: Facts): readonly Item[] {
  const table = tableOf(list);
  const shown = table === undefined ? undefined : textOf(facts, `${table}.edition`);
  return lists[namingEdition(shown, textOf(facts, 'report.demandedEdition'))][list];
}
