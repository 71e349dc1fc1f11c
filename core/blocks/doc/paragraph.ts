import type { RowDefinition } from './row-definition.ts';

/** A paragraph as it is shown, its numeral in front; or the mark that ends a row of a table. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly hasPicture: boolean;
  /** From 1; absent for text. */
  readonly headingLevel?: number;
  /** Which of the paragraphs of the document it is, from 1. */
  readonly line: number;
  /** How many tables it stands in. */
  readonly depth: number;
  /** What ends with it. */
  readonly ends: 'paragraph' | 'cell' | 'row';
  /** Of a row that ends. */
  readonly row?: RowDefinition;
  /** Struck out by a tracked change, mark and all. */
  readonly isDeleted: boolean;
}
