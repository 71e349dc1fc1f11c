import { forms } from '../../forms/editions.ts';
import type { Edition, FormEdition, FormRow, FormTable, SectionKey, TableKey } from '../../forms/form.ts';
import { sectionKeys } from '../../forms/form.ts';
import type { Cell, Report, ReportTable } from '../../report/report.ts';
import type { Absence } from '../fact.ts';

/** A table together with the form by which its facts are named. */
export interface TableView {
  readonly table: ReportTable;
  readonly form: FormTable;
  /** Why no cell of the table can be known; not set when the table was recognised. */
  readonly absence?: Absence;
}

/** One position of the form and what the report has there. */
export interface CellView {
  /** Fact id. */
  readonly fact: string;
  readonly row: string;
  readonly column: string;
  readonly holds: 'count' | 'amount' | 'change';
  readonly label: string;
  /** Not set when the report has no such position. */
  readonly cell?: Cell;
}

const titles: Readonly<Record<TableKey, string>> = { table2: '表二', table3: '表三', table4: '表四' };

/**
 * The edition whose row and column keys name the facts: the one that the table shows, else the one demanded, else the
 * current one, so that a rule always finds the ids it asks for.
 */
export function namingEdition(shown: Edition | undefined, demanded: Edition | undefined): FormEdition {
  for (const edition of [shown, demanded]) {
    if (edition === 'f2019' || edition === 'f2021') return edition;
  }
  return 'f2021';
}

/** Official label of a row, after the label of its group: `(三)不予公开 1.属于国家秘密`. */
export const rowLabel = (row: FormRow): string =>
  row.group === undefined ? row.official : `${row.group} ${row.official}`;

/**
 * Whether the section, or its tables, may stand in a picture or an attachment: its own text says so, or, when its
 * heading was not found, that of the section before it.
 */
export function mayBePicture(report: Report, key: SectionKey): boolean {
  const upToHere = sectionKeys.slice(0, sectionKeys.indexOf(key) + 1).map((each) => report.sections[each]);
  const section = upToHere.findLast((each) => each.found);
  return section !== undefined && (section.hasImage || section.pointsElsewhere);
}

function absenceOf(report: Report, table: ReportTable, form: FormTable): Absence | undefined {
  if (table.state === 'image') return 'image';
  if (table.state !== 'not-found') return undefined;
  return mayBePicture(report, form.section) ? 'image' : 'table-not-found';
}

export function viewTable(report: Report, key: TableKey): TableView {
  const table = report.tables[key];
  const recognised = table.state === 'read' || table.state === 'partial';
  const shown = recognised ? table.edition : undefined;
  const form: FormTable = forms[namingEdition(shown, report.demanded)][key];
  const absence = absenceOf(report, table, form);
  return absence === undefined ? { table, form } : { table, form, absence };
}

/** What holds of a position in every report; `address` is its key in a table. */
interface Position extends Omit<CellView, 'cell'> {
  readonly address: string;
}

const positions = new WeakMap<FormTable, readonly Position[]>();

/** Every position of a form, in its order; forms are constant, so they are worked out once. */
function positionsOf(form: FormTable): readonly Position[] {
  const known = positions.get(form) ?? form.rows.flatMap((row) => row.columns.map(positionIn(form, row)));
  positions.set(form, known);
  return known;
}

const positionIn =
  (form: FormTable, row: FormRow) =>
  (column: FormRow['columns'][number]): Position => ({
    address: `${row.key}.${column.key}`,
    fact: `${form.key}.${row.key}.${column.key}`,
    row: row.key,
    column: column.key,
    holds: column.holds,
    label: `${titles[form.key]} ${rowLabel(row)} · ${column.official}`,
  });

function viewCell(view: TableView, position: Position): CellView {
  const { address, fact, row, column, holds, label } = position;
  const cell = view.table.cells.get(address);
  return cell === undefined ? position : { fact, row, column, holds, label, cell };
}

/** Every position of the form, in its order, with what the report has there. */
export const cellsOf = (view: TableView): readonly CellView[] =>
  positionsOf(view.form).map((position) => viewCell(view, position));
