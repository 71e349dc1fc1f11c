import { forms } from '../forms/editions.ts';
import type { Edition, FormEdition, FormTable, TableKey } from '../forms/form.ts';
import type { Problem, Read } from '../problem.ts';
import { chooseEdition } from './choose-edition.ts';
import { findDeviations } from './find-deviations.ts';
import { inferPlacements } from './infer-placements.ts';
import { isFilled } from './is-filled.ts';
import { isLetter } from './is-letter.ts';
import { readDisputes } from './read-disputes.ts';
import { readRows } from './read-rows.ts';
import type { ReportSection, ReportTable } from './report.ts';
import type { TableEntry } from './table-entry.ts';
import { unreadableCells } from './unreadable-cells.ts';

/** A table is there when so many labels of its own are: rows, or headers if the rows were lost. */
const fewestRows = 2;
const fewestLabels = 4;

const problem = (code: Problem['code'], table: FormTable, place: Problem['place']): Problem => ({
  code,
  stage: 'report',
  fatal: false,
  data: { table: table.key },
  place: place ?? { section: table.section },
});

/** Labels that no other table has. */
function ownLabels(entries: readonly TableEntry[], key: TableKey): { rows: number; all: number } {
  const uses = entries
    .flatMap((entry) => entry.labels)
    .flatMap((cell) => (cell.uses?.every((use) => use.table === key) ? cell.uses.slice(0, 1) : []));
  const rows = uses.filter((use) => use.kind === 'row');
  const count = (of: typeof uses) => new Set(of.map((use) => use.key)).size;
  return { rows: count(rows), all: count(uses) };
}

function isThere(entries: readonly TableEntry[], key: TableKey): boolean {
  const { rows, all } = ownLabels(entries, key);
  if (key !== 'table4') return rows >= fewestRows || all >= fewestLabels;
  const figures = ({ values }: TableEntry) => values.filter((cell) => isFilled(cell) && !isLetter(cell.text));
  return (
    all >= fewestLabels ||
    entries.some((entry) => figures(entry).length === 15 && entry.section === 'disputes')
  );
}

function absentTable(table: FormTable, section: ReportSection): Read<ReportTable> {
  const isImage = section.found && (section.hasImage || section.pointsElsewhere);
  const code = isImage ? 'table-is-image' : 'table-not-found';
  return {
    value: { key: table.key, state: isImage ? 'image' : 'not-found', cells: new Map(), deviations: [] },
    problems: [problem(code, table, section.place)],
  };
}

/** What the caller knows about a table before it is read. */
export interface TableContext {
  /** Edition that the report year demands. */
  readonly demanded: Edition | undefined;
  /** Edition that the other tables show, for table IV, which is the same in all. */
  readonly siblings: FormEdition | undefined;
  readonly section: ReportSection;
}

function editionOf(
  key: TableKey,
  entries: readonly TableEntry[],
  context: TableContext,
): FormEdition | undefined {
  if (key !== 'table4') return chooseEdition(key, entries);
  return context.demanded === 'free' ? context.siblings : (context.demanded ?? context.siblings);
}

/** By which form the cells are named: the one shown, else the one demanded, else the current one. */
function namingForm(key: TableKey, shown: FormEdition | undefined, demanded: Edition | undefined): FormTable {
  const fallback = demanded === 'f2019' ? 'f2019' : 'f2021';
  return forms[shown ?? fallback][key];
}

/** Reads one table from its entries; cells are complete in the order of the form whatever was found of them. */
export function readTable(
  key: TableKey,
  entries: readonly TableEntry[],
  context: TableContext,
): Read<ReportTable> {
  const shown = editionOf(key, entries, context);
  const form = namingForm(key, shown, context.demanded);
  if (!isThere(entries, key)) return absentTable(form, context.section);
  const { cells, problems, lost } = key === 'table4' ? readDisputes(form, entries) : readRows(form, entries);
  const isWhole = [...cells.values()].every(({ state }) => state !== 'missing' && state !== 'unreadable');
  const place = entries.find((entry) => entry.labels.length > 0)?.place ?? entries[0]?.place;
  const isTold = shown !== undefined || key === 'table4';
  const ambiguous = isTold ? [] : [problem('edition-ambiguous', form, place)];
  const inferred = isTold ? inferPlacements(form, lost, cells) : [];
  return {
    value: {
      key,
      state: isWhole && isTold ? 'read' : 'partial',
      ...(shown === undefined ? {} : { edition: shown }),
      cells,
      deviations: shown === undefined ? [] : findDeviations(form, entries),
      ...(lost.length === 0 ? {} : { candidates: lost }),
      ...(place === undefined ? {} : { place }),
    },
    problems: [...ambiguous, ...problems, ...unreadableCells(form, cells, problems), ...inferred],
  };
}
