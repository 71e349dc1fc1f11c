import type { TextRun } from '../fixed-layout/page.ts';

/** A sign that cannot be known, behind the last one that can be seen. */
const cut = '\ufffd';

/**
 * Signs that reach the right edge of the page are followed by what is not on it: a table that is wider than the page shows
 * 6054 of 60549. Nothing else is printed as close to an edge as one sign is high.
 * @param width of the page, in points
 */
export const markCutSigns = (runs: readonly TextRun[], width: number): readonly TextRun[] =>
  runs.map((run) => (run.x + run.width > width - run.height ? { ...run, text: run.text + cut } : run));
