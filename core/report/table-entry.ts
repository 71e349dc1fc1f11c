import type { TableLayout } from '../blocks/block.ts';
import type { SectionKey } from '../forms/form.ts';
import type { Place } from '../problem.ts';
import type { RowCell } from './piece.ts';
import type { Header } from './read-header.ts';

/** Labels and the cells behind them, up to the next label or the end of the row: what one row of a table says. */
export interface TableEntry {
  /** Labels in the order met; the last one heads the values. */
  readonly labels: readonly RowCell[];
  /** Words where a label should stand that are none of the form's. */
  readonly unknown?: RowCell;
  /** Cells behind the last label, blank ones included. */
  readonly values: readonly RowCell[];
  readonly layout: TableLayout;
  readonly block: number;
  /** Columns as the header rows above name them, in the layouts that have rows. */
  readonly header: Header;
  /** Section that the row stands in. */
  readonly section?: SectionKey;
  /** Line of text just before the block of the row. */
  readonly caption: string;
  readonly place: Place;
}
