import type { NamedCell, TableLayout } from '../blocks/block.ts';
import type { Place } from '../problem.ts';
import type { LabelUse } from './label-index.ts';

/** A cell of a row; one that spans several columns counts once. */
export interface RowCell {
  readonly text: string;
  readonly place: Place;
  /** First position of the cell in its row, from 0. */
  readonly column: number;
  /** How many positions of the row it spans. */
  readonly span: number;
  /** Whether the same cell stood in the row above already (row span). */
  readonly repeated: boolean;
  readonly named?: NamedCell;
  /** What the cell heads, when it is a label of the form. */
  readonly uses?: readonly LabelUse[];
}

export interface TextPiece {
  readonly kind: 'text';
  /** Inner line breaks as `\n`. */
  readonly text: string;
  readonly place: Place;
  /** Place of each inner line, where there are several. */
  readonly lines?: readonly Place[];
  /** Whether it follows other words in the same line. */
  readonly isInline?: true;
}

export interface RowPiece {
  readonly kind: 'row';
  readonly layout: TableLayout;
  readonly cells: readonly RowCell[];
  /** Ordinal of the block that the row stands in: rows of one block share their columns. */
  readonly block: number;
  readonly place: Place;
}

interface ImagePiece {
  readonly kind: 'image';
  readonly text: string;
  readonly place: Place;
}

/** The smallest parts of the document that belong to one section each: lines of text, rows of tables, pictures. */
export type Piece = TextPiece | RowPiece | ImagePiece;
