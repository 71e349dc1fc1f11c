import type { DraftCell, Line } from '../draft.ts';

/** A cell that stands in a line. */
export const lineCell = (text: string, { line, at }: Line): DraftCell =>
  at ? { text, line, at } : { text, line };
