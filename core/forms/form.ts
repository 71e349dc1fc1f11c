/** Editions of the uniform form: `f2019` 国办公开办函〔2019〕60号, `f2021` 国办公开办函〔2021〕30号, `free` before them. */
const editions = ['free', 'f2019', 'f2021'] as const;
export type Edition = (typeof editions)[number];
export type FormEdition = Exclude<Edition, 'free'>;

export const tableKeys = ['table2', 'table3', 'table4'] as const;
export type TableKey = (typeof tableKeys)[number];

export const sectionKeys = [
  'overview',
  'proactive',
  'requests',
  'disputes',
  'problems',
  'otherMatters',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** An official label, exact to the character, and other wordings met in practice that mean the same row or column. */
export interface Label {
  readonly official: string;
  readonly aliases?: readonly string[];
}

export interface FormSection extends Label {
  readonly key: SectionKey;
  /** Number as it stands in the official title. */
  readonly numeral: string;
  /** Mixtures of wordings too many to list, matched against the letters of a title without its numeral. */
  readonly wording?: RegExp;
  /** Wordings that also head parts of sections: where they stand must prove that they head one. */
  readonly weak?: readonly string[];
  /** As `weak`, for chapters numbered 一、 only: whatever speaks of the subject of the section. */
  readonly loose?: RegExp;
}

export interface FormColumn extends Label {
  readonly key: string;
  /** What its cells count: whole things, an amount of money with decimals, or a signed change. */
  readonly holds: 'count' | 'amount' | 'change';
}

export interface FormRow extends Label {
  readonly key: string;
  /** Header row that this row belongs to, for example `(三)不予公开`. */
  readonly group?: string;
  /** Columns of the row, in order. */
  readonly columns: readonly FormColumn[];
}

/** One table of an edition. A table cell has the address `<row>.<column>`. */
export interface FormTable {
  readonly key: TableKey;
  readonly section: SectionKey;
  readonly rows: readonly FormRow[];
  /** Labels that head rows or columns and hold no value of their own; they end a row when cells come one by one. */
  readonly headers: readonly Label[];
}

export interface Form {
  readonly edition: FormEdition;
  /** 文号 of the notice that fixed the form. */
  readonly document: string;
  readonly sections: readonly FormSection[];
  readonly table2: FormTable;
  readonly table3: FormTable;
  readonly table4: FormTable;
}
