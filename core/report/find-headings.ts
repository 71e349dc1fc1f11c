import type { SectionKey } from '../forms/form.ts';
import { sectionKeys } from '../forms/form.ts';
import { type Heading, headingCandidates, headingsByTable, openingChapter } from './heading-candidates.ts';
import type { Numbering } from './match-title.ts';
import type { Piece } from './piece.ts';

export interface Headings {
  readonly chosen: ReadonlyMap<SectionKey, Heading>;
  /** Sections with more than one title, the one chosen left out. */
  readonly repeated: readonly Heading[];
  /** Pieces that are titles and no prose. */
  readonly titles: ReadonlySet<number>;
}

const tableSections: readonly SectionKey[] = ['proactive', 'requests', 'disputes'];
/** A run of so many titles without text between them is a list of contents, if they come again. */
const contentsLength = 4;
/** Titles numbered (一) or 1. are titles of sections only when so many of them are. */
const fewestOfStyle = 3;

/** Without lists of contents: runs of titles with nothing between them that come again later. */
function withoutContents(candidates: readonly Heading[]): readonly Heading[] {
  const lastAt = new Map(candidates.map((each) => [each.section, each.at]));
  const comesAgain = (entry: Heading): boolean => entry.at < (lastAt.get(entry.section) ?? 0);
  const kept: Heading[] = [];
  let run: Heading[] = [];
  for (const each of candidates) {
    run.push(each);
    if (each.followedBy === 'nothing') continue;
    kept.push(...(run.length < contentsLength ? run : run.filter((entry) => !comesAgain(entry))));
    run = [];
  }
  return [...kept, ...run];
}

/** Numberings that section titles have in this report. */
function stylesOf(candidates: readonly Heading[]): ReadonlySet<Numbering> {
  const styles = new Set<Numbering>(['chapter', 'none']);
  for (const numbering of ['bracket', 'arabic'] as const) {
    const strong = candidates.filter((each) => each.numbering === numbering && each.strength !== 'weak');
    if (new Set(strong.map((each) => each.section)).size >= fewestOfStyle) styles.add(numbering);
  }
  return styles;
}

const worth = (heading: Heading): number =>
  (heading.followedBy === 'table' ? 16 : 0) +
  (heading.followedBy === 'content' ? 4 : 0) +
  (heading.numbering === 'chapter' ? 2 : 0) +
  (heading.strength === 'official' ? 1 : 0);

/** The first of the best. */
const best = (pool: readonly Heading[]): Heading | undefined =>
  pool.reduce<Heading | undefined>(
    (champion, each) => (champion === undefined || worth(each) > worth(champion) ? each : champion),
    undefined,
  );

/** Whether a wording that also heads parts of sections can be a section title where it stands. */
function isProvenWeak(heading: Heading, chosen: ReadonlyMap<SectionKey, Heading>): boolean {
  const { section, numbering, followedBy, at } = heading;
  if (tableSections.includes(section)) return followedBy === 'table';
  const others = [...chosen.values()];
  if (section === 'overview')
    return (numbering === 'chapter' || numbering === 'none') && others.every((each) => at < each.at);
  const disputes = chosen.get('disputes') ?? chosen.get('requests');
  if (section === 'problems') return disputes !== undefined && at > disputes.at;
  return numbering !== 'bracket' && others.every((each) => at > each.at);
}

const isCaption = (other: Heading, winner: Heading): boolean => other.at === winner.at + 1;

/** A bare line beside a numbered title is a part of some sentence, unless it is the caption of the table below. */
const isTitleToo = (other: Heading, winner: Heading): boolean =>
  other.numbering !== 'none' || winner.numbering === 'none' || isCaption(other, winner);

/** A title printed once more as the caption of the table below it is no second section. */
const isRepeat = (other: Heading, winner: Heading): boolean =>
  other !== winner && other.followedBy !== 'nothing' && !isCaption(other, winner);

interface Pass {
  readonly candidates: readonly Heading[];
  readonly chosen: Map<SectionKey, Heading>;
  readonly repeated: Heading[];
  readonly titles: Set<number>;
}

/** Chooses the best of the admitted candidates of each section that has no title yet. */
function choose(pass: Pass, admits: (heading: Heading) => boolean): void {
  for (const section of sectionKeys.filter((key) => !pass.chosen.has(key))) {
    const pool = pass.candidates.filter((each) => each.section === section && admits(each));
    const winner = best(pool);
    if (winner === undefined) continue;
    pass.chosen.set(section, winner);
    const titles = pool.filter((each) => isTitleToo(each, winner));
    for (const each of titles) pass.titles.add(each.at);
    pass.repeated.push(...titles.filter((each) => isRepeat(each, winner)));
  }
}

/** Finds the title of each section: the wording counts, then its own table or text behind it, then its numbering. */
export function findHeadings(pieces: readonly Piece[]): Headings {
  const candidates = withoutContents(headingCandidates(pieces));
  const styles = stylesOf(candidates);
  const pass: Pass = { candidates, chosen: new Map(), repeated: [], titles: new Set() };
  choose(pass, (each) => each.strength !== 'weak' && styles.has(each.numbering));
  choose(pass, (each) => each.strength === 'weak' && isProvenWeak(each, pass.chosen));
  const opening = openingChapter(pieces);
  if (opening !== undefined)
    choose({ ...pass, candidates: [opening] }, (each) => isProvenWeak(each, pass.chosen));
  const untitled = tableSections.filter((key) => !pass.chosen.has(key));
  choose({ ...pass, candidates: headingsByTable(pieces, untitled) }, ({ at }) => !pass.titles.has(at));
  return pass;
}
