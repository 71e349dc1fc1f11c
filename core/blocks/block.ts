import type { Place } from '../problem.ts';

/**
 * Where the original names its cells one by one: this one is a value, whatever its words, or it is left out, so that not
 * even a blank stands there. The position is certain in either case.
 */
export type NamedCell = 'value' | 'absent';

/** A cell of a grid. A cell that spans several positions is the same object in each of them. */
export interface GridCell {
  /** Text without mark-up, inner line breaks as `\n`, ends trimmed. Blank cells have the empty string. */
  readonly text: string;
  /**
   * Place in the original: `table`, `row`, `column`, and `line`.
   * Without `line` the original has no such cell: it only fills up a row that is shorter than others. In a stream it
   * is doubtful: a blank cell, or the beginning of a row.
   */
  readonly place: Place;
  readonly named?: NamedCell;
}

/** Rows of equal length; every position is filled. */
export interface Grid {
  readonly width: number;
  readonly rows: readonly (readonly GridCell[])[];
}

/**
 * How much the document tells about the position of a cell:
 * `grid` row and column are proven (HTML, spans resolved);
 * `rows` row breaks are proven, columns are counted, and rows may be padded with empty cells at the right (piped text);
 * `stream` only the order of cells is proven: one cell a row, width 1 (one cell a line).
 */
export type TableLayout = 'grid' | 'rows' | 'stream';

interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: number;
  readonly text: string;
  readonly place: Place;
}

interface ParagraphBlock {
  readonly kind: 'paragraph';
  /** Inner line breaks as `\n`. */
  readonly text: string;
  readonly place: Place;
  /** Place of each inner line, where each is a line of the original. */
  readonly lines?: readonly Place[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly layout: TableLayout;
  readonly grid: Grid;
  readonly place: Place;
}

/** A picture. Kept because a table that is a picture is neither absent nor zero. */
interface ImageBlock {
  readonly kind: 'image';
  readonly text: string;
  readonly place: Place;
}

/** The document in reading order. List items are paragraphs: nothing in a report depends on being a list. */
export type Block = HeadingBlock | ParagraphBlock | TableBlock | ImageBlock;

/** What a parser makes of a document. */
export interface ParsedDocument {
  /** Title that stands outside the body (HTML `<title>`), as written. */
  readonly documentTitle?: string;
  readonly blocks: readonly Block[];
}
