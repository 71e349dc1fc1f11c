import { forms } from '../../core/forms/editions.ts';
import type { Edition, FormEdition, FormTable, SectionKey, TableKey } from '../../core/forms/form.ts';
import { sectionKeys, tableKeys } from '../../core/forms/form.ts';
import type {
  AgencyKind,
  Cell,
  LabelDeviation,
  Report,
  ReportLine,
  ReportSection,
  ReportTable,
  TableState,
} from '../../core/report/report.ts';

/** A cell as short text: `12`, `1.50`, empty for blank, `/` for a mark, `?` unreadable, `-` missing. */
function aCell(written: string): Cell {
  if (written === '') return { state: 'blank', raw: '', place: { table: 1 } };
  if (written === '/') return { state: 'mark', raw: '/', place: { table: 1 } };
  if (written === '?') return { state: 'unreadable', raw: '?', place: { table: 1 } };
  if (written === '-') return { state: 'missing', raw: '' };
  return { state: 'number', value: Number(written), decimal: written, raw: written, place: { table: 1 } };
}

export interface TableOptions {
  readonly edition?: FormEdition | 'none';
  readonly state?: TableState;
  /** What stands in every cell that `cells` does not name. */
  readonly fill?: string;
  readonly cells?: Readonly<Record<string, string>>;
  readonly deviations?: readonly LabelDeviation[];
}

function aTable(key: TableKey, options: TableOptions = {}): ReportTable {
  const { edition = 'f2021', state = 'read', fill = '0', cells = {}, deviations = [] } = options;
  const form: FormTable = forms[edition === 'none' ? 'f2021' : edition][key];
  const recognised = state === 'read' || state === 'partial';
  const addresses = recognised
    ? form.rows.flatMap((row) => row.columns.map((column) => `${row.key}.${column.key}`))
    : [];
  return {
    key,
    state,
    ...(edition === 'none' ? {} : { edition }),
    cells: new Map(addresses.map((address) => [address, aCell(cells[address] ?? fill)])),
    deviations,
    ...(recognised ? { place: { table: 1 } } : {}),
  };
}

export interface ReportOptions {
  readonly title?: string;
  readonly agency?: string;
  readonly agencyKind?: AgencyKind;
  readonly year?: number | 'unknown';
  readonly demanded?: Edition;
  /** One string a line. */
  readonly preamble?: readonly string[];
  /** Text of sections by key, one string a line; `null` for a section that was not found. */
  readonly sections?: Readonly<Partial<Record<SectionKey, readonly string[] | null>>>;
  /** Headings that differ from the official ones. */
  readonly headings?: Readonly<Partial<Record<SectionKey, string>>>;
  readonly pictures?: readonly SectionKey[];
  readonly pointing?: readonly SectionKey[];
  readonly tables?: Readonly<Partial<Record<TableKey, TableOptions>>>;
}

const lines = (texts: readonly string[]): readonly ReportLine[] =>
  texts.map((text, index) => ({ text, place: { line: index + 1 } }));

function aSection(key: SectionKey, options: ReportOptions): ReportSection {
  const given = options.sections?.[key];
  const found = given !== null;
  const form = forms.f2021.sections.find((section) => section.key === key);
  return {
    key,
    found,
    title: found ? (options.headings?.[key] ?? `${form?.numeral}、${form?.official}`) : '',
    lines: lines(given ?? []),
    hasImage: options.pictures?.includes(key) ?? false,
    pointsElsewhere: options.pointing?.includes(key) ?? false,
  };
}

/** A report of 2023 by a township, complete, with zeros in every cell, changed by the options. */
export function aReport(options: ReportOptions = {}): Report {
  const { year = 2023, demanded = 'f2021' } = options;
  return {
    title: options.title ?? '',
    agency: options.agency ?? '青石镇人民政府',
    agencyKind: options.agencyKind ?? 'townshipGovernment',
    ...(year === 'unknown' ? {} : { year, demanded }),
    preamble: lines(options.preamble ?? []),
    sections: Object.fromEntries(
      sectionKeys.map((key) => [key, aSection(key, options)]),
    ) as Report['sections'],
    tables: Object.fromEntries(
      tableKeys.map((key) => [key, aTable(key, options.tables?.[key])]),
    ) as Report['tables'],
  };
}
