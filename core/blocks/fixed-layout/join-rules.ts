import type { Rule } from './page.ts';

/** Rules side by side within so many points are one line, drawn once for each cell or side. */
const sameLine = 1.5;
/** Pieces of one line that leave no more than this between them draw it whole. */
const bridged = 2;

const atOf = (rules: readonly Rule[]): number => rules.reduce((sum, { at }) => sum + at, 0) / rules.length;

/** Rules of one line as the stretches that they draw together. */
function stretchesOf(line: readonly Rule[]): readonly Rule[] {
  const at = atOf(line);
  const stretches: { at: number; from: number; to: number }[] = [];
  for (const { from, to } of line.toSorted((a, b) => a.from - b.from)) {
    const open = stretches.at(-1);
    if (open && from <= open.to + bridged) open.to = Math.max(open.to, to);
    else stretches.push({ at, from, to });
  }
  return stretches;
}

/**
 * Lines of one direction, each whole: most programs draw the sides of every cell by themselves, twice where cells touch, and a
 * table that goes on overleaf in two parts.
 */
export function joinRules(rules: readonly Rule[]): readonly Rule[] {
  const lines: Rule[][] = [];
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const line = lines.at(-1);
    if (line?.[0] && rule.at - line[0].at <= sameLine) line.push(rule);
    else lines.push([rule]);
  }
  return lines.flatMap(stretchesOf);
}
