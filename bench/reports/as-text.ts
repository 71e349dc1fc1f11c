import type { Part } from './write-report.ts';

/** Layouts in which sites publish tables as text: a row a line, or a cell a line. */
export type TextLayout = 'rows' | 'cells';

/** A report as plain text. */
export function asText(parts: readonly Part[], layout: TextLayout): string {
  return `${parts.flatMap((part) => linesOf(part, layout)).join('\n')}\n`;
}

function linesOf(part: Part, layout: TextLayout): readonly string[] {
  if (part.kind !== 'table') return [part.text, ''];
  if (layout === 'cells') return [...part.rows.flat().map(({ text }) => text), ''];
  return [...part.rows.map((row) => `${row.map(({ text }) => text).join(' | ')} |`), ''];
}
