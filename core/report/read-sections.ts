import type { SectionKey } from '../forms/form.ts';
import { sectionKeys } from '../forms/form.ts';
import type { Problem, Read } from '../problem.ts';
import { findHeadings } from './find-headings.ts';
import { type Heading, ownTables } from './heading-candidates.ts';
import { isBanner } from './is-banner.ts';
import type { Piece } from './piece.ts';
import { pointsElsewhere } from './points-elsewhere.ts';
import { proseOf } from './prose-of.ts';
import type { ReportLine, ReportSection } from './report.ts';

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
    const text = proseOf(piece, section !== undefined && ownTables[section] !== undefined);
    return text === undefined || isBanner(text) ? [] : [{ text, place: piece.place }];
  });

function readSection(key: SectionKey, heading: Heading | undefined, pieces: readonly Piece[]): ReportSection {
  const lines = linesOf(pieces, key).map(({ text, place }) => ({ text, place: { ...place, section: key } }));
  return {
    key,
    found: heading !== undefined,
    title: heading?.title ?? '',
    ...(heading === undefined ? {} : { place: { ...heading.place, section: key } }),
    lines,
    hasImage: pieces.some((piece) => piece.kind === 'image'),
    pointsElsewhere: lines.some((line) => pointsElsewhere(line.text)),
  };
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
  const { chosen, repeated, titles } = findHeadings(pieces);
  const sectionAt = new Map<number, SectionKey | undefined>([...titles].map((at) => [at, undefined]));
  for (const [section, { at }] of chosen) sectionAt.set(at, section);
  const starts = [...chosen.values()].map(({ at }) => at).sort((one, other) => one - other);
  const between = (start: number, end: number | undefined): readonly Piece[] =>
    pieces.slice(start, end).filter((_, index) => !titles.has(start + index));
  const sections = sectionKeys.map((key) => {
    const heading = chosen.get(key);
    const end = heading === undefined ? 0 : starts.find((start) => start > heading.at);
    const own = heading === undefined ? [] : between(heading.at + 1, end);
    return [key, readSection(key, heading, own)] as const;
  });
  const opening = between(0, starts[0] ?? pieces.length);
  return {
    value: {
      preamble: linesOf(opening),
      opening: opening.flatMap((piece) => proseOf(piece, false) ?? []),
      sections: Object.fromEntries(sections) as Sections['sections'],
      sectionAt,
      repeated,
    },
    problems: repeated.filter((each) => each.title !== chosen.get(each.section)?.title).map(repetition),
  };
}
