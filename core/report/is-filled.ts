import type { RowCell } from './piece.ts';

/** Whether anything stands in a cell, a mark included. */
export const isFilled = (cell: RowCell): boolean => cell.text !== '';
