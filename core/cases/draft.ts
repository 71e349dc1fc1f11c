import type { FormEdition, SectionKey, TableKey } from '../forms/form.ts';

export interface SectionDraft {
  readonly key: SectionKey;
  readonly heading: string;
  /** Paragraphs. */
  readonly text: readonly string[];
}

export interface ExtraRow {
  readonly after: string;
  readonly label: string;
  readonly cells: string | readonly string[];
}

export interface TableDraft {
  readonly edition: FormEdition;
  readonly shown: 'table' | 'picture' | 'attachment' | 'left-out';
  /** By address below the table: `received.total`. A cell without entry holds 0. */
  readonly cells: Readonly<Record<string, string>>;
  /** Labels that differ from the official ones: rows by key, columns as `*.<key>`. */
  readonly labels: Readonly<Record<string, string>>;
  readonly withoutRows: readonly string[];
  readonly extraRows: readonly ExtraRow[];
  readonly lostCells: readonly string[];
}

/** A report about to be written. `{year}` and `{lastYear}` in its texts stand for the report year and the one before. */
export interface Draft {
  readonly year: number;
  readonly title: string;
  /** What the page says of itself above the title. */
  readonly metadata?: string;
  readonly preamble: string;
  readonly sections: readonly SectionDraft[];
  readonly tables: Readonly<Record<TableKey, TableDraft>>;
}
