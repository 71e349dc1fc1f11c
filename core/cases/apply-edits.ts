import { Fault } from '../fault.ts';
import { forms } from '../forms/editions.ts';
import type { FormRow, TableKey } from '../forms/form.ts';
import { tableKeys } from '../forms/form.ts';
import { suggestion } from '../nearest-word.ts';
import type { Draft, SectionDraft, TableDraft } from './draft.ts';
import { globPattern } from './glob-pattern.ts';
import type { Edits } from './rule-case.ts';

/** The part of `table3.received.total` behind the table; undefined when it is of another table. */
const below = (table: TableKey, address: string): string | undefined =>
  address.startsWith(`${table}.`) ? address.slice(table.length + 1) : undefined;

const listBelow = (table: TableKey, addresses: readonly string[] = []): readonly string[] =>
  addresses.flatMap((address) => below(table, address) ?? []);

const recordBelow = (
  table: TableKey,
  record: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([address, text]) => {
      const own = below(table, address);
      return own === undefined ? [] : [[own, text]];
    }),
  );

function addressesOf(key: TableKey, { edition }: TableDraft): readonly string[] {
  const rows: readonly FormRow[] = forms[edition][key].rows;
  return rows.flatMap((row) => row.columns.map((column) => `${row.key}.${column.key}`));
}

/** Every address that a pattern means; a pattern that means none is a mistake in the case. */
function expand(key: TableKey, table: TableDraft, pattern: string): readonly string[] {
  const known = addressesOf(key, table);
  const meant = known.filter((address) => globPattern(pattern).test(address));
  if (meant.length === 0)
    throw new Fault('case-invalid', `${key} has no cell "${pattern}"${suggestion(pattern, known)}`);
  return meant;
}

function editCells(key: TableKey, table: TableDraft, edits: Edits): TableDraft['cells'] {
  const changed = Object.entries(recordBelow(key, edits.cells)).flatMap(([pattern, text]) =>
    expand(key, table, pattern).map((address) => [address, text]),
  );
  return { ...table.cells, ...Object.fromEntries(changed) };
}

function editTable(key: TableKey, base: TableDraft, edits: Edits): TableDraft {
  const to = edits.tables?.[key];
  const isForm = to === 'f2019' || to === 'f2021';
  const table: TableDraft = {
    ...base,
    ...(isForm ? { edition: to } : {}),
    ...(to !== undefined && !isForm ? { shown: to } : {}),
  };
  return {
    ...table,
    cells: editCells(key, table, edits),
    labels: recordBelow(key, edits.labels),
    withoutRows: listBelow(key, edits.withoutRows),
    extraRows: (edits.extraRows ?? []).filter((extra) => extra.table === key),
    lostCells: listBelow(key, edits.lostCells).flatMap((pattern) => expand(key, table, pattern)),
  };
}

function editSection(section: SectionDraft, edits: Edits): SectionDraft {
  const { key } = section;
  const text = edits.text?.[key]?.split('\n') ?? section.text;
  const more = edits.append?.[key];
  return {
    key,
    heading: edits.headings?.[key] ?? section.heading,
    text: more === undefined ? text : [...text, more],
  };
}

/** Says something else in the one place where some words stand; words that stand nowhere are a mistake in the case. */
function sayInstead(draft: Draft, words: string, other: string): Draft {
  const say = (text: string): string => text.replace(words, () => other);
  const changed = {
    ...draft,
    preamble: say(draft.preamble),
    sections: draft.sections.map((section) => ({ ...section, text: section.text.map(say) })),
  };
  if (JSON.stringify(changed) === JSON.stringify(draft))
    throw new Fault('case-invalid', `the report does not say "${words}"`);
  return changed;
}

/**
 * A base report with the changes of a case.
 * @throws Fault `case-invalid` when it changes a cell or words that the report does not have
 */
export function applyEdits(base: Draft, edits: Edits): Draft {
  const tables = tableKeys.map((key) => [key, editTable(key, base.tables[key], edits)] as const);
  const edited: Draft = {
    year: edits.year ?? base.year,
    title: edits.title ?? base.title,
    ...(edits.metadata === undefined ? {} : { metadata: edits.metadata }),
    preamble: edits.preamble ?? base.preamble,
    sections: base.sections
      .filter(({ key }) => !edits.withoutSections?.includes(key))
      .map((section) => editSection(section, edits)),
    tables: Object.fromEntries(tables) as Draft['tables'],
  };
  return Object.entries(edits.instead ?? {}).reduce(
    (draft, [words, other]) => sayInstead(draft, words, other),
    edited,
  );
}
