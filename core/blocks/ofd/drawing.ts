import type { Problem } from '../../problem.ts';
import { limits } from '../../source/limits.ts';
import type { Box, Page, TextRun } from '../fixed-layout/page.ts';
import type { Rules } from '../fixed-layout/path-rules.ts';
import { repeatFinder } from './repeats.ts';
import type { Sign } from './text-signs.ts';

/** What is drawn on a page, and what was difficult about it. */
export interface Drawing extends Rules {
  readonly number: number;
  readonly runs: TextRun[];
  readonly pictures: Box[];
  /** How many signs of text the page has so far. */
  signs: number;
  /** Whether the page has this sign in this place already; keeps it otherwise. */
  readonly isRepeat: (sign: Sign) => boolean;
  /** Keeps a problem of each kind once a page. */
  readonly note: (problem: Problem) => void;
  readonly noteUnreadable: () => void;
  readonly problems: () => readonly Problem[];
  /** Takes so much from what the document may still draw; false when nothing is left. */
  readonly spend: (cost: number) => boolean;
}

const fatal = (code: Problem['code'], data: NonNullable<Problem['data']>): Problem => ({
  code,
  stage: 'blocks',
  fatal: true,
  data,
});

/** @param budget of the document, which all its pages share */
export function emptyDrawing(number: number, budget: { left: number }): Drawing {
  const problems = new Map<Problem['code'], Problem>();
  const note = (problem: Problem) => {
    if (!problems.has(problem.code)) problems.set(problem.code, { ...problem, place: { page: number } });
  };
  return {
    number,
    runs: [],
    lying: [],
    standing: [],
    pictures: [],
    signs: 0,
    isRepeat: repeatFinder(),
    note,
    noteUnreadable: () => note(fatal('page-unreadable', { page: number })),
    problems: () => [...problems.values()],
    spend: (cost) => {
      budget.left -= cost;
      if (budget.left < 0) note(fatal('too-many-blocks', { limit: limits.markupElements }));
      return budget.left >= 0;
    },
  };
}

/** Smaller pictures are ornaments, in points. */
const leastPicture = 40;
const isPicture = ({ left, right, top, bottom }: Box): boolean =>
  right - left >= leastPicture && bottom - top >= leastPicture;

/** Lines of a page beyond the limit are not looked at; neither is what they would have parted. */
export function finishDrawing({ number, runs, lying, standing, pictures, note }: Drawing): Page {
  const limit = limits.pageRules;
  const isCut = lying.length + standing.length > limit;
  if (isCut) note(fatal('table-too-large', { limit }));
  return {
    number,
    runs,
    lying: lying.slice(0, limit),
    standing: standing.slice(0, Math.max(0, limit - lying.length)),
    pictures: pictures.filter(isPicture),
  };
}
