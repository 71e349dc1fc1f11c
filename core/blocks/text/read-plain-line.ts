import type { Draft, Line } from '../draft.ts';
import { headingLevel } from '../heading.ts';

/** A line that is part of no table: a heading by its numbering, else a paragraph. */
export function readPlainLine(line: Line): Draft {
  const level = headingLevel(line.text);
  if (level) return { kind: 'heading', level, text: line.text, line: line.line };
  return { kind: 'paragraph', text: line.text, line: line.line };
}
