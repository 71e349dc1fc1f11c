import { forms } from '../forms/editions.ts';
import type { FormEdition, FormTable, Label, TableKey } from '../forms/form.ts';
import { tableKeys } from '../forms/form.ts';
import { labelKey } from './label-key.ts';

/** What a label heads in one edition of one table: a row, a column, or nothing that holds a value. */
export interface LabelUse {
  readonly edition: FormEdition;
  readonly table: TableKey;
  readonly kind: 'row' | 'column' | 'header';
  /** Row or column key; the official label for headers. */
  readonly key: string;
  readonly official: string;
}

export interface LabelIndex {
  /** By the letters and digits of the label, numeral included. */
  readonly byKey: ReadonlyMap<string, readonly LabelUse[]>;
  /** Everything that a key may begin with. */
  readonly beginnings: ReadonlySet<string>;
  /** Labels of rows by their words alone, for rows that were renumbered or lost their numeral. */
  readonly byWords: ReadonlyMap<string, readonly LabelUse[]>;
}

/** Fewer characters than this say too little without their numeral: 其他, 总计. */
const shortestWords = 4;
const numeral = /^(?:[一二三四五六七八九十]|\d{1,2})(?=\p{L})/u;

/** A label key without the numeral it begins with. */
export const wordsOf = (key: string): string => key.replace(numeral, '');

type Entries = Map<string, LabelUse[]>;

function add(entries: Entries, key: string, use: LabelUse): void {
  const uses = entries.get(key) ?? [];
  const known = uses.some(
    (each) => each.edition === use.edition && each.table === use.table && each.key === use.key,
  );
  if (!known) entries.set(key, [...uses, use]);
}

const wordings = ({ official, aliases = [] }: Label): readonly string[] => [official, ...aliases];

/** The year's results stand below two levels of group labels, which some reports print in the cell of the row. */
const resultGroup = '三、本年度办理结果';

function addRows(entries: Entries, words: Entries, edition: FormEdition, table: FormTable): void {
  for (const row of table.rows) {
    const use = { edition, table: table.key, kind: 'row', key: row.key, official: row.official } as const;
    const groups = row.group === undefined ? [resultGroup] : [row.group, `${resultGroup}${row.group}`];
    for (const wording of wordings(row)) {
      const key = labelKey(wording);
      add(entries, key, use);
      for (const group of groups) add(entries, labelKey(group) + key, use);
      if (wordsOf(key).length >= shortestWords) add(words, wordsOf(key), use);
    }
  }
}

function addHeaders(entries: Entries, edition: FormEdition, table: FormTable): void {
  const columns = new Map(
    table.rows.flatMap((row) => row.columns.map((column) => [column.official, column])),
  );
  for (const header of table.headers) {
    const column = columns.get(header.official);
    const { official } = header;
    const use: LabelUse = { edition, table: table.key, kind: 'header', key: official, official };
    const found: LabelUse = column === undefined ? use : { ...use, kind: 'column', key: column.key };
    for (const wording of wordings(header)) add(entries, labelKey(wording), found);
  }
}

const beginningsOf = (key: string): readonly string[] =>
  Array.from(key, (_, index) => key.slice(0, index + 1));

function buildIndex(): LabelIndex {
  const byKey: Entries = new Map();
  const byWords: Entries = new Map();
  for (const edition of ['f2021', 'f2019'] as const) {
    for (const table of tableKeys) {
      addRows(byKey, byWords, edition, forms[edition][table]);
      addHeaders(byKey, edition, forms[edition][table]);
    }
  }
  return { byKey, byWords, beginnings: new Set([...byKey.keys()].flatMap(beginningsOf)) };
}

/** Every label of every table of every edition. */
export const labelIndex: LabelIndex = buildIndex();

/** Whether there is a label of which these are the first letters, or all. */
export const beginsLabel = (key: string): boolean => labelIndex.beginnings.has(key);
