import type { ReportSection } from '../../report/report.ts';
import type { Absence, Fact } from '../fact.ts';
import { quantity, unknownQuantity } from '../make-fact.ts';
import type { Prose } from './prose.ts';
import { quoteAll } from './quote-evidence.ts';
import { type Sentence, withoutNumbering } from './read-sentences.ts';

/** Shorter than this beside a picture, the text is its caption. */
const captionLimit = 100;

const headingLimit = 25;
/** 「图1 公开专栏」, 「（图为培训现场）」, 「▲政务开放日」. */
const caption = /^[(（]?(?:图(?:片)?\s*\d|图(?:片)?[一二三四五六七八九十]|图为|图片[:：]|[▲△])/;

const isHeading = ({ opensPart, spaced, text }: Sentence): boolean =>
  opensPart &&
  text.length <= headingLimit &&
  withoutNumbering(spaced) !== spaced.trim() &&
  !/[,，]/.test(text);

/** As word processors count Chinese text: each sign is one, a number or a word in letters is one too. */
const words = (text: string): number => text.replaceAll(/[A-Za-z0-9.%]+/g, 'a').length;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function absenceOf(section: ReportSection, length: number): Absence | undefined {
  if (!section.found) return 'section-not-found';
  return (section.hasImage || section.pointsElsewhere) && length < captionLimit ? 'image' : undefined;
}

/** How long section one is, with and without headings and captions (STR-012). */
export function overviewLength(prose: Prose, section: ReportSection): readonly (readonly [string, Fact])[] {
  const sentences = prose.sections.overview;
  const whole = sum(sentences.map(({ text }) => text.replaceAll(' ', '').length));
  const own = sentences.filter((each) => !isHeading(each) && !caption.test(each.text));
  const absence = absenceOf(section, whole);
  const absent = absence === undefined ? undefined : unknownQuantity(absence);
  const first = sentences.slice(0, 1).map((sentence) => ({ sentence, words: sentence.text, value: whole }));
  const id = 'section.overview.length';
  const count = sum(own.map(({ text }) => words(text.replaceAll(' ', ''))));
  return [
    [id, absent ?? quantity(whole, quoteAll(id, '总体情况', first))],
    ['section.overview.wordCount', absent ?? quantity(count)],
  ];
}
