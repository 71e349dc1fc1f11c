import type { Line } from '../draft.ts';

/** Whether tabs part the line into cells; one that only indents it does not. */
export function hasTabs(text: string): boolean {
  return text.trimStart().includes('\t');
}

const blanks = (count: number): string[] => Array.from({ length: count }, () => '');

/** Cells between tabs. Two tabs in a row prove a blank cell, and so does a tab at either end. */
export function splitTabs({ text, outerTabs = { before: 0, after: 0 } }: Line): string[] {
  const inner = text.split('\t').map((cell) => cell.trim());
  return [...blanks(outerTabs.before), ...inner, ...blanks(outerTabs.after)];
}

const countTabs = (text: string | undefined): number => (text?.split('\t').length ?? 1) - 1;

/** Tabs at the ends of a line that holds anything else. */
export function outerTabs(raw: string): Pick<Line, 'outerTabs'> {
  if (!raw.includes('\t')) return {};
  const before = countTabs(/^\s+/.exec(raw)?.[0]);
  const after = countTabs(raw.slice(raw.trimEnd().length));
  return before + after === 0 ? {} : { outerTabs: { before, after } };
}
