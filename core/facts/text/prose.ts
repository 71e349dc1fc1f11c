import type { SectionKey } from '../../forms/form.ts';
import { sectionKeys } from '../../forms/form.ts';
import type { Report } from '../../report/report.ts';
import { readSentences, type Sentence } from './read-sentences.ts';

/** The text of a report in sentences. */
export interface Prose {
  readonly preamble: readonly Sentence[];
  /** Sections that share one text have it both. */
  readonly sections: Readonly<Record<SectionKey, readonly Sentence[]>>;
  /** Title, preamble and sections, in the order of the form. */
  readonly all: readonly Sentence[];
}

function titleOf({ title, preamble }: Report): readonly Sentence[] {
  const repeated = preamble.some((line) => line.text.includes(title));
  return title === '' || repeated ? [] : readSentences([{ text: title, place: {} }]);
}

function sentencesOf(report: Report, key: SectionKey): readonly Sentence[] {
  const { sharedWith = key } = report.sections[key];
  const sentences = readSentences(report.sections[sharedWith].lines);
  return sentences.map((sentence) => ({ ...sentence, place: { section: key, ...sentence.place } }));
}

export function readProse(report: Report): Prose {
  const preamble = readSentences(report.preamble);
  const sections = {
    overview: sentencesOf(report, 'overview'),
    proactive: sentencesOf(report, 'proactive'),
    requests: sentencesOf(report, 'requests'),
    disputes: sentencesOf(report, 'disputes'),
    problems: sentencesOf(report, 'problems'),
    otherMatters: sentencesOf(report, 'otherMatters'),
  };
  const ownText = sectionKeys.filter((key) => report.sections[key].sharedWith === undefined);
  return {
    preamble,
    sections,
    all: [...titleOf(report), ...preamble, ...ownText.flatMap((key) => sections[key])],
  };
}
