/** Where something stands in the original. Numbers count from 1; `table` is the ordinal of the table in the document. */
export interface Place {
  readonly section?: string;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  readonly page?: number;
  readonly block?: number;
  readonly line?: number;
  /** First character in the line, of texts. */
  readonly character?: number;
  /** Left, top, right and bottom on the page, in points from its left upper corner as it is shown: PDF and OFD. */
  readonly box?: readonly [left: number, top: number, right: number, bottom: number];
  /** Sheet and cell of a workbook, for example `B7`. */
  readonly sheet?: string;
  readonly address?: string;
  /** Element of a page, `/html/body/table[2]/tbody/tr[3]/td[1]`, or pointer into JSON. */
  readonly path?: string;
  readonly quote?: string;
}

/** What a place has beside its numbers in the document, by the format. */
export type OwnPlace = Pick<Place, 'page' | 'character' | 'box' | 'sheet' | 'address' | 'path'>;

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
  'archive-of-reports',
  'archive-empty',
  'archive-nested',
  'too-many-reports',
  'markup-damaged',
  'markup-too-deep',
  'table-too-large',
  'too-many-blocks',
  'line-too-long',
  'audit-time-exceeded',
  'audit-memory-exceeded',
  'document-encrypted',
  'document-unreadable',
  'page-unreadable',
  'json-broken',
  'json-name-unknown',
  'json-name-repeated',
  'json-member-missing',
  'json-misfit',
  'json-title-contradicted',
  'result-not-report',
  'cells-missing',
  'report-not-found',
  'document-is-image',
  'several-reports',
  'text-low-quality',
  'text-garbled',
  'year-not-found',
  'year-ambiguous',
  'table-not-found',
  'table-is-image',
  'edition-ambiguous',
  'row-missing',
  'row-repeated',
  'row-positions-lost',
  'placement-inferred',
  'cell-unreadable',
  'section-repeated',
  'previous-not-pairable',
  'previous-not-found',
  'previous-ambiguous',
  'units-unreadable',
  'units-of-other-year',
  'units-own-report',
  'units-not-subordinate',
  'units-repeated',
  'units-not-found',
  'government-not-found',
  'government-ambiguous',
  'publication-contradicted',
  'publication-ambiguous',
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
