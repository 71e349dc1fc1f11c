/** Where something stands in the original. Numbers count from 1; `table` is the ordinal of the table in the document. */
export interface Place {
  readonly section?: string;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  readonly page?: number;
  readonly block?: number;
  readonly line?: number;
  readonly quote?: string;
}

/** A sentence for people, in both languages of the product. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The stage that met the problem, in the order of the flow. */
type Stage = 'source' | 'blocks' | 'report' | 'facts';

/** Everything that can be wrong with reading a document. Wording: `core/findings/problem-messages.ts`. */
export const problemCodes = [
  'file-empty',
  'file-too-large',
  'format-not-supported',
  'format-disagrees-with-name',
  'encoding-disagrees-with-declaration',
  'characters-unreadable',
  'archive-damaged',
  'archive-too-large',
  'markup-damaged',
  'markup-too-deep',
  'table-too-large',
  'too-many-blocks',
  'line-too-long',
  'document-encrypted',
  'document-unreadable',
  'report-not-found',
  'several-reports',
  'year-not-found',
  'year-ambiguous',
  'table-not-found',
  'table-is-image',
  'edition-ambiguous',
  'row-missing',
  'row-repeated',
  'row-positions-lost',
  'cell-unreadable',
  'section-repeated',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/**
 * A difficulty in reading the document: data that travels beside the value, never thrown.
 * `fatal` means that no report could be built from the document.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly stage: Stage;
  readonly fatal: boolean;
  /** What the wording needs: names, numbers, raw text. */
  readonly data?: Readonly<Record<string, string | number>>;
  readonly place?: Place;
}

/** A value with what was difficult about reading it. */
export interface Read<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
