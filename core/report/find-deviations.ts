import type { TableLayout } from '../blocks/block.ts';
import type { FormTable, Label } from '../forms/form.ts';
import { columnDeviations } from './column-deviations.ts';
import { isFilled } from './is-filled.ts';
import type { LabelUse } from './label-index.ts';
import { labelKey } from './label-key.ts';
import type { RowCell } from './piece.ts';
import type { LabelDeviation } from './report.ts';
import { rowsByKey } from './rows-by-key.ts';
import type { TableEntry } from './table-entry.ts';

interface Wordings {
  readonly official: string;
  /** The official wording, alone and behind that of its group. */
  readonly keys: ReadonlySet<string>;
  readonly aliases: ReadonlySet<string>;
}

type OfficialKeys = ReadonlyMap<string, Wordings>;

const built = new WeakMap<FormTable, OfficialKeys>();

/** Official wordings by row or column key; the forms are constant, so they are worked out once a table. */
function officialKeys(table: FormTable): OfficialKeys {
  const known = built.get(table) ?? buildOfficialKeys(table);
  built.set(table, known);
  return known;
}

/** A row's label may be printed together with that of its group. */
function buildOfficialKeys(table: FormTable): OfficialKeys {
  const named = (key: string, { official, aliases = [] }: Label, groups: readonly string[]) => {
    const own = labelKey(official);
    const keys = new Set([own, ...groups.map((group) => labelKey(group) + own)]);
    return [key, { official, keys, aliases: new Set(aliases.map(labelKey)) }] as const;
  };
  const result = '三、本年度办理结果';
  const rows = table.rows.map((row) => {
    const group = row.group ?? '';
    return named(row.key, row, [group, result, `${result}${group}`]);
  });
  const columns = table.rows
    .flatMap((row) => row.columns)
    .map((column) => named(`column ${column.key}`, column, []));
  return new Map([...columns, ...rows]);
}

const addressOf = (use: LabelUse): string => (use.kind === 'column' ? `column ${use.key}` : use.key);

/** Two header cells that ran into one: the official label is whole, what stands beside it is no remark in brackets. */
function isRunTogether(text: string, { official }: { official: string }): boolean {
  const [bare = '', own = ''] = [text, official].map((each) =>
    labelKey(each.replace(/[(（][^()（）]*[)）]$/u, '')),
  );
  return bare.length > own.length && bare.endsWith(own);
}

/** A label without any cell behind it may be a part of one, cut at the end of a line. */
const tells = (entry: TableEntry, cell: RowCell): boolean =>
  entry.values.some(isFilled) || !cell.uses?.some((use) => use.kind === 'row');

/** A label that was cut at the end of a line, where the document is text: the rest of it stands on other lines. */
function isCut(found: string, layout: TableLayout, { keys, aliases }: Wordings): boolean {
  return layout !== 'grid' && !aliases.has(found) && [...keys].some((key) => key.includes(found));
}

function wordingOf(
  table: FormTable,
  official: OfficialKeys,
  cell: RowCell,
  layout: TableLayout,
): LabelDeviation | undefined {
  const uses = cell.uses?.filter((use) => use.table === table.key) ?? [];
  const known = uses.flatMap((use) => {
    const label = official.get(addressOf(use));
    return label === undefined ? [] : [{ use, label }];
  });
  const [first] = known;
  const found = labelKey(cell.text);
  if (
    first === undefined ||
    known.some(
      ({ label }) => label.keys.has(found) || isRunTogether(cell.text, label) || isCut(found, layout, label),
    )
  )
    return undefined;
  const { use, label } = first;
  return { kind: 'wording', key: use.key, official: label.official, found: cell.text, place: cell.place };
}

/** Each deviating label once, however often it is printed. */
function wordings(table: FormTable, entries: readonly TableEntry[]): readonly LabelDeviation[] {
  const official = officialKeys(table);
  const found = new Map<string, LabelDeviation>();
  const told = entries.flatMap((entry) =>
    entry.labels.filter((cell) => tells(entry, cell)).map((cell) => ({ cell, layout: entry.layout })),
  );
  for (const { cell, layout } of told) {
    const deviation = wordingOf(table, official, cell, layout);
    if (deviation === undefined) continue;
    const id = `${deviation.key} ${labelKey(cell.text)}`;
    if (!found.has(id)) found.set(id, deviation);
  }
  return [...found.values()];
}

/** Rows of the form without any trace, although a later row is there: left out, not cut off, and not without label. */
function missingRows(table: FormTable, entries: readonly TableEntry[]): readonly LabelDeviation[] {
  const rows = rowsByKey(table, entries);
  const placed = new Set([...rows.values()].flat());
  const isNameless = ({ labels, unknown, values }: TableEntry) =>
    labels.length === 0 && unknown === undefined && values.filter(isFilled).length > 1;
  if (entries.some((entry) => isNameless(entry) && !placed.has(entry))) return [];
  const last = table.rows.findLastIndex((row) => rows.has(row.key));
  return table.rows
    .slice(0, last)
    .filter((row) => !rows.has(row.key))
    .map((row) => ({ kind: 'missing-row', key: row.key, official: row.official }) as const);
}

/** Rows with words of their own and figures. */
function extraRows(entries: readonly TableEntry[]): readonly LabelDeviation[] {
  return entries.flatMap(({ unknown, values, place }) =>
    unknown === undefined || !values.some(isFilled)
      ? []
      : [{ kind: 'extra-row', found: unknown.text, place } as const],
  );
}

/** Where the labels of a table differ from the official ones, spaces, punctuation and widths apart. */
export function findDeviations(table: FormTable, entries: readonly TableEntry[]): readonly LabelDeviation[] {
  const rows = table.key === 'table4' ? [] : [...missingRows(table, entries), ...extraRows(entries)];
  return [...wordings(table, entries), ...rows, ...columnDeviations(table, entries)];
}
