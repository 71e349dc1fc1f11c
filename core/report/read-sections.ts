import type { SectionKey } from '../forms/form.ts';
import { sectionKeys } from '../forms/form.ts';
import type { Problem, Read } from '../problem.ts';
import { findHeadings, type Headings } from './find-headings.ts';
import { type Heading, ownTables } from './heading-candidates.ts';
import { isBanner } from './is-banner.ts';
import type { Piece } from './piece.ts';
import { pointsElsewhere } from './points-elsewhere.ts';
import { proseOf } from './prose-of.ts';
import type { ReportLine, ReportSection } from './report.ts';
import { sharedHeadings } from './shared-headings.ts';

/** The document divided at the titles of its sections. */
export interface Sections {
  readonly preamble: readonly ReportLine[];
  /** Everything written before the first section, the page around the report included: the title may be part of it. */
  readonly opening: readonly string[];
  readonly sections: Readonly<Record<SectionKey, ReportSection>>;
  /** Further titles of sections already found. */
  readonly repeated: readonly Heading[];
  /** The section that begins with a piece, by index; undefined for further titles of sections, which are no prose. */
  readonly sectionAt: ReadonlyMap<number, SectionKey | undefined>;
}

/** Prose of a part of the document; tables and the page around the report left out. */
const linesOf = (pieces: readonly Piece[], section?: SectionKey): readonly ReportLine[] =>
  pieces.flatMap((piece) => {
    const line = proseOf(piece, section !== undefined && ownTables[section] !== undefined);
    return line === undefined || isBanner(line.text) ? [] : [line];
  });

/** What belongs to a section: its heading, the pieces below, and the section that it shares both with. */
interface SectionParts {
  readonly heading: Heading;
  readonly pieces: readonly Piece[];
  readonly sharedWith?: SectionKey;
}

function readSection(key: SectionKey, parts: SectionParts | undefined): ReportSection {
  const { heading, pieces = [], sharedWith } = parts ?? {};
  const lines = linesOf(pieces, sharedWith ?? key).map(({ text, place, lines: inner }) => ({
    text,
    place: { ...place, section: key },
    ...(inner && { lines: inner.map((each) => ({ ...each, section: key })) }),
  }));
  return {
    key,
    found: heading !== undefined,
    title: heading?.title ?? '',
    ...(heading === undefined ? {} : { place: { ...heading.place, section: key } }),
    ...(sharedWith === undefined ? {} : { sharedWith }),
    lines: sharedWith === undefined ? lines : [],
    hasImage: pieces.some((piece) => piece.kind === 'image'),
    pointsElsewhere: lines.some((line) => pointsElsewhere(line.text)),
  };
}

/** Heading and pieces of each section that was found. */
function partsOf(
  pieces: readonly Piece[],
  { chosen, titles }: Headings,
): ReadonlyMap<SectionKey, SectionParts> {
  const shared = new Map(sharedHeadings(chosen, pieces).map((each) => [each.section, each.first]));
  const headings = [...chosen].sort(([, one], [, other]) => one.at - other.at);
  const starts = headings.filter(([section]) => !shared.has(section)).map(([, { at }]) => at);
  const below = ({ at }: Heading): readonly Piece[] => {
    const end = starts.find((start) => start > at);
    return pieces.slice(at, end).filter((_, index) => !titles.has(at + index));
  };
  const own = headings.map(([section, heading]) => [section, { heading, pieces: below(heading) }] as const);
  const others = [...shared].map(([section, first]) => {
    const heading = chosen.get(section) ?? first;
    return [section, { heading, pieces: below(first), sharedWith: first.section }] as const;
  });
  return new Map<SectionKey, SectionParts>([...own, ...others]);
}

const repetition = ({ section, title, place }: Heading): Problem => ({
  code: 'section-repeated',
  stage: 'report',
  fatal: false,
  data: { section, title },
  place: { ...place, section },
});

/** Finds the six sections by their titles and gives each the text up to the next one. */
export function readSections(pieces: readonly Piece[]): Read<Sections> {
  const headings = findHeadings(pieces);
  const { chosen, repeated, titles } = headings;
  const sectionAt = new Map<number, SectionKey | undefined>([...titles].map((at) => [at, undefined]));
  for (const [section, { at }] of chosen) sectionAt.set(at, section);
  const parts = partsOf(pieces, headings);
  const first = Math.min(pieces.length, ...[...chosen.values()].map(({ at }) => at));
  const opening = pieces.slice(0, first).filter((_, index) => !titles.has(index));
  const sections = sectionKeys.map((key) => [key, readSection(key, parts.get(key))] as const);
  return {
    value: {
      preamble: linesOf(opening),
      opening: opening.flatMap((piece) => proseOf(piece, false)?.text ?? []),
      sections: Object.fromEntries(sections) as Sections['sections'],
      sectionAt,
      repeated,
    },
    problems: repeated.filter((each) => each.title !== chosen.get(each.section)?.title).map(repetition),
  };
}
