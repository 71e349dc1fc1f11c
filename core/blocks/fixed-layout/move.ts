import type { Box, Rule, TextRun } from './page.ts';

/** Things of a page so many points further down. */
export const moveRun = (run: TextRun, down: number): TextRun => ({ ...run, y: run.y + down });

export const moveBox = ({ left, top, right, bottom }: Box, down: number): Box => ({
  left,
  top: top + down,
  right,
  bottom: bottom + down,
});

export const moveLying = (rule: Rule, down: number): Rule => ({ ...rule, at: rule.at + down });

export const moveStanding = ({ at, from, to }: Rule, down: number): Rule => ({
  at,
  from: from + down,
  to: to + down,
});
