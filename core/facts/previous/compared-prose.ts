import type { Report } from '../../report/report.ts';
import type { Absence } from '../fact.ts';
import type { Prose } from '../text/prose.ts';
import { type OwnSentence, ownSentences } from './own-words.ts';

/** Sections that are written anew each year, and may look as if they were not. */
export const comparedSections = ['overview', 'problems'] as const;
export type ComparedSection = (typeof comparedSections)[number];

type Text = readonly OwnSentence[];

/** The sections of a report in its own words, or why one could not be read. */
export type ComparedProse = Readonly<Record<ComparedSection, Text | Absence>>;

function textOf({ sections, agency }: Report, prose: Prose, key: ComparedSection): Text | Absence {
  const { found, hasImage, pointsElsewhere } = sections[key];
  if (!found) return 'section-not-found';
  const text = ownSentences(prose.sections[key], agency);
  return text.length === 0 && (hasImage || pointsElsewhere) ? 'image' : text;
}

export const comparedProse = (report: Report, prose: Prose): ComparedProse => ({
  overview: textOf(report, prose, 'overview'),
  problems: textOf(report, prose, 'problems'),
});
