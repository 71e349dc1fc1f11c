import { sectionKeys } from '../../forms/form.ts';
import { matchTitle, type TitleMatch } from '../../report/match-title.ts';
import { normaliseText } from '../../report/normalise-text.ts';
import type { Report, ReportSection } from '../../report/report.ts';
import type { BooleanFact, Evidence, Fact, QuantityFact } from '../fact.ts';
import { quantity } from '../make-fact.ts';
import { chineseNumber } from '../narrative/chinese-number.ts';

interface Heading {
  readonly section: ReportSection;
  /** Place in the order of the form. */
  readonly rank: number;
  readonly line: number;
  readonly match: TitleMatch | undefined;
  /** 1 for 一、 and 第一部分; absent for other ways to number, and for none. */
  readonly number?: number;
}

const chapter =
  /^[a-z#]?(?:第(?<part>[一二三四五六七八九十]{1,3})(?:部分|章|节|篇)|(?<plain>[一二三四五六七八九十]{1,3}))/iu;

function numberOf(title: string): number | undefined {
  const { part, plain } = chapter.exec(normaliseText(title))?.groups ?? {};
  const numeral = part ?? plain;
  return numeral === undefined ? undefined : chineseNumber(numeral);
}

/** Headings of their own, in the order in which they stand. */
function headingsOf({ sections }: Report): readonly Heading[] {
  const own = sectionKeys.flatMap((key, rank): readonly Heading[] => {
    const section = sections[key];
    const { found, sharedWith, title, place } = section;
    if (!found || sharedWith !== undefined || place?.line === undefined) return [];
    const number = numberOf(title);
    const match = matchTitle(title);
    return [{ section, rank, line: place.line, match, ...(number === undefined ? {} : { number }) }];
  });
  return own.toSorted((one, other) => one.line - other.line);
}

/** A weak wording without a chapter's number also heads parts of sections: where it stands proves no order. */
const provesOrder = ({ match, number }: Heading): boolean =>
  number !== undefined || (match !== undefined && match.strength !== 'weak');

const comesTooLate = ({ rank }: Heading, before: readonly Heading[]): boolean =>
  before.some((other) => other.rank > rank && provesOrder(other));

const goesBack = ({ number }: Heading, before: readonly Heading[]): boolean =>
  number !== undefined && before.some((other) => other.number !== undefined && other.number > number);

const repeats = ({ number }: Heading, before: readonly Heading[]): boolean =>
  number !== undefined && before.some((other) => other.number === number);

const isOutOfOrder = (heading: Heading, before: readonly Heading[]): boolean =>
  provesOrder(heading) && (comesTooLate(heading, before) || goesBack(heading, before));

/** Two headings of one number, which are shown together. */
const twins = (one: Heading, other: Heading): boolean =>
  one.number !== undefined && one.number === other.number;

/** A wording that is neither official nor one of its usual variants. */
const isOwnWording = ({ match }: Heading): boolean => match === undefined || match.strength === 'weak';

const evidenceOf = (fact: string, { section }: Heading): Evidence => ({
  fact,
  label: '章节标题',
  raw: section.title,
  value: null,
  place: section.place ?? { section: section.key },
});

/**
 * Headings of the six sections that stand out of order, repeat a number, or are worded in a way of their own (STR-002).
 * @param presence whether each section is there; one that a picture may hold leaves every count open
 */
export function headingFacts(
  report: Report,
  presence: readonly BooleanFact[],
): readonly (readonly [string, Fact])[] {
  const headings = headingsOf(report);
  const hidden = presence.filter(({ value }) => value === undefined).length;
  const count = (
    id: string,
    deviates: (heading: Heading, before: readonly Heading[]) => boolean,
  ): readonly [string, QuantityFact] => {
    const found = headings.filter((heading, index) => deviates(heading, headings.slice(0, index)));
    const shown = headings.filter((heading) =>
      found.some((each) => each === heading || twins(each, heading)),
    );
    const known = quantity(
      found.length,
      shown.map((heading) => evidenceOf(id, heading)),
    );
    return [id, hidden === 0 ? known : { ...known, lost: hidden, absence: 'image' }];
  };
  return [
    count('headings.outOfOrder', isOutOfOrder),
    count('headings.repeatedNumbers', repeats),
    count('headings.ownWordings', isOwnWording),
  ];
}
