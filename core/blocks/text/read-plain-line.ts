import type { Draft, Line } from '../draft.ts';
import { headingLevel } from '../heading.ts';

/** A line that is part of no table: a heading by its numbering, else a paragraph. */
export function readPlainLine(line: Line): Draft {
  const { text, line: number, at, lines } = line;
  const level = headingLevel(text);
  const place = { line: number, ...(at && { at }) };
  if (level) return { kind: 'heading', level, text, ...place };
  return { kind: 'paragraph', text, ...place, ...(lines && { lines }) };
}
