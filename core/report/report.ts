import type { Edition, FormColumn, FormEdition, SectionKey, TableKey } from '../forms/form.ts';
import type { Place } from '../problem.ts';

/** 五种状态: blank, missing, unreadable and zero are never the same. */
type CellState = 'number' | 'blank' | 'mark' | 'unreadable' | 'missing';

export interface Cell {
  readonly state: CellState;
  /** Only with state `number`. */
  readonly value?: number;
  /** The number in plain decimal notation, digits as written (`18.8710`), only with state `number`. */
  readonly decimal?: string;
  /** The cell as written; empty for `blank` and `missing`. */
  readonly raw: string;
  /** Absent for `missing`. */
  readonly place?: Place;
}

/** `partial`: recognised, but at least one cell is unreadable or missing. `image`: a picture stands in its place. */
export type TableState = 'read' | 'partial' | 'image' | 'not-found';

/** Difference between the labels of a table and the official ones (STR-011). */
export interface LabelDeviation {
  readonly kind: 'wording' | 'missing-row' | 'extra-row' | 'missing-column' | 'extra-column';
  /** Row or column key; absent for an extra one. */
  readonly key?: string;
  readonly official?: string;
  readonly found?: string;
  readonly place?: Place;
}

/** A position of the form. */
export interface Position {
  readonly address: string;
  readonly column: FormColumn;
}

/** For each figure the index of the position where it may stand, in rising order. */
export type Placement = readonly number[];

/** Figures of a row, or of a line of table IV, whose columns are not known because blank cells beside them vanished. */
export interface LostFigures {
  /** Where they may stand, in the order of the form. */
  readonly positions: readonly Position[];
  /** Figures and marks, in the order of the document; none where every cell vanished. */
  readonly figures: readonly Cell[];
  /** Every way to place them without changing their order. */
  readonly placements: readonly Placement[];
}

export interface ReportTable {
  readonly key: TableKey;
  readonly state: TableState;
  /** The edition whose labels the table shows; absent when it was not found or shows too little to tell. */
  readonly edition?: FormEdition;
  /** By address `<row>.<column>`: every cell of the edition, in the order of the form. Empty when `not-found` or `image` without edition. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly deviations: readonly LabelDeviation[];
  /** Figures whose cells are missing because blank ones beside them vanished, with every way to place them. */
  readonly candidates?: readonly LostFigures[];
  readonly place?: Place;
}

/** A line of prose; `text` may hold inner line breaks of the original. */
export interface ReportLine {
  readonly text: string;
  readonly place: Place;
  /** Place of each inner line, where they are known. */
  readonly lines?: readonly Place[];
}

export interface ReportSection {
  readonly key: SectionKey;
  readonly found: boolean;
  /** Heading as written, numeral included; empty when not found. */
  readonly title: string;
  readonly place?: Place;
  /**
   * The section whose heading is also that of this one, or stands before it in the same line with nothing between them:
   * the text below is of both, and that section has it.
   */
  readonly sharedWith?: SectionKey;
  /** Prose of the section: headings of its parts and paragraphs, tables left out; empty with `sharedWith`. */
  readonly lines: readonly ReportLine[];
  /** Whether a picture stands in the section. */
  readonly hasImage: boolean;
  /** Whether the text points to an attachment or picture instead of giving a table. */
  readonly pointsElsewhere: boolean;
}

export const agencyKinds = [
  'countyUpGovernment',
  'townshipGovernment',
  'subdistrict',
  'department',
  'vertical',
  'otherBody',
  'unknown',
] as const;
export type AgencyKind = (typeof agencyKinds)[number];

/** A day that the page around the report states. */
export interface StatedDay {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** What the page calls it: 公开日期, 发布时间. */
  readonly label: string;
  readonly raw: string;
  readonly place: Place;
}

/** The report as the document shows it; nothing in it is judged. */
export interface Report {
  readonly title: string;
  /** Reporting body as named in the title; empty when the title does not name it. */
  readonly agency: string;
  readonly agencyKind: AgencyKind;
  /** Year reported on; absent when the document does not say, or contradicts itself. */
  readonly year?: number;
  /** Edition that the year demands; absent without a year. */
  readonly demanded?: Edition;
  /** Days of publication in the metadata of the page, each once; absent where it states none. */
  readonly published?: readonly StatedDay[];
  /** Prose before section one, banner lines left out. */
  readonly preamble: readonly ReportLine[];
  readonly sections: Readonly<Record<SectionKey, ReportSection>>;
  readonly tables: Readonly<Record<TableKey, ReportTable>>;
}
