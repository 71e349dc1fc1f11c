import type { OwnPlace } from '../problem.ts';
import type { NamedCell, TableLayout } from './block.ts';

/** A cell before it has its final place. Spanned positions hold the same object. */
export interface DraftCell {
  readonly text: string;
  /** Line of the original, from 1; absent for a position that the original does not have. */
  readonly line?: number;
  /** Where the format can say it more closely. */
  readonly at?: OwnPlace;
  readonly named?: NamedCell;
}

interface DraftTable {
  readonly kind: 'table';
  readonly layout: TableLayout;
  /** Rows may differ in length. */
  readonly rows: readonly (readonly DraftCell[])[];
  readonly line: number;
  readonly at?: OwnPlace;
}

/** A line of the original within a paragraph of several. */
interface InnerLine {
  readonly line: number;
  readonly at?: OwnPlace;
}

interface DraftText {
  readonly kind: 'paragraph' | 'image';
  readonly text: string;
  readonly line: number;
  readonly at?: OwnPlace;
  /** Where each of its lines stands, where each is a line of the original. */
  readonly lines?: readonly InnerLine[];
}

interface DraftHeading {
  readonly kind: 'heading';
  readonly level: number;
  readonly text: string;
  readonly line: number;
  readonly at?: OwnPlace;
}

/** A block before tables are numbered, padded and held against the limits. */
export type Draft = DraftTable | DraftText | DraftHeading;

/** A line of text, or one paragraph of mark-up (then with inner line breaks). */
export interface Line {
  readonly text: string;
  readonly line: number;
  readonly at?: OwnPlace;
  /** Tabs before and after the text: blank cells, where tabs part cells. */
  readonly outerTabs?: { readonly before: number; readonly after: number };
  /** Where each line of a paragraph stands, where each is a line of the original. */
  readonly lines?: readonly InnerLine[];
}
