import type { SectionKey, TableKey } from '../forms/form.ts';
import { sectionKeys } from '../forms/form.ts';
import type { Place } from '../problem.ts';
import { matchTitle, type Numbering, type TitleMatch } from './match-title.ts';
import type { Piece } from './piece.ts';

/** A piece that is worded like a section title. */
export interface Heading extends TitleMatch {
  /** Index of the piece. */
  readonly at: number;
  readonly title: string;
  readonly place: Place;
  /** Whether the section's own table, or at least any content, stands before the next such piece. */
  readonly followedBy: 'table' | 'content' | 'nothing';
}

export interface Headings {
  readonly chosen: ReadonlyMap<SectionKey, Heading>;
  /** Sections with more than one title, the one chosen left out. */
  readonly repeated: readonly Heading[];
  /** Pieces that are titles and no prose. */
  readonly titles: ReadonlySet<number>;
}

/** The table that belongs into a section. */
export const ownTables: Readonly<Partial<Record<SectionKey, TableKey>>> = {
  proactive: 'table2',
  requests: 'table3',
  disputes: 'table4',
};

const tableSections: readonly SectionKey[] = ['proactive', 'requests', 'disputes'];
/** Shorter lines between two titles are page numbers. */
const pageNumber = 6;
/** A run of so many titles without text between them is a list of contents, if they come again. */
const contentsLength = 4;
/** Titles numbered (一) or 1. are titles of sections only when so many of them are. */
const fewestOfStyle = 3;

function titleText(piece: Piece): string | undefined {
  if (piece.kind === 'text') return piece.text.includes('\n') ? undefined : piece.text;
  if (piece.kind === 'image') return undefined;
  const filled = piece.cells.filter((cell) => cell.text !== '');
  const [only] = filled;
  return filled.length === 1 && only?.uses === undefined && !only?.repeated ? only?.text : undefined;
}

const isContent = (piece: Piece): boolean => piece.kind !== 'text' || piece.text.length > pageNumber;

function holdsTable(piece: Piece, table: TableKey | undefined): boolean {
  if (piece.kind !== 'row' || table === undefined) return false;
  return piece.cells.some((cell) => cell.uses?.every((use) => use.table === table) ?? false);
}

function follows(pieces: readonly Piece[], section: SectionKey): Heading['followedBy'] {
  const table = ownTables[section];
  if (pieces.some((piece) => holdsTable(piece, table))) return 'table';
  return pieces.some(isContent) ? 'content' : 'nothing';
}

function candidatesIn(pieces: readonly Piece[]): readonly Heading[] {
  const found = pieces.flatMap((piece, at) => {
    const title = titleText(piece);
    const match = title === undefined ? undefined : matchTitle(title);
    return title === undefined || match === undefined ? [] : [{ ...match, at, title, place: piece.place }];
  });
  const headings = found.map((each, index): Heading => {
    const between = pieces.slice(each.at + 1, found[index + 1]?.at);
    return { ...each, followedBy: follows(between, each.section) };
  });
  return headings.map((each, index) => withCaption(each, headings[index + 1]));
}

/** A title may be printed once more as the caption of its table: what follows the caption follows the title. */
function withCaption(heading: Heading, next: Heading | undefined): Heading {
  const isCaption = heading.followedBy === 'nothing' && next?.section === heading.section;
  return isCaption ? { ...heading, followedBy: next.followedBy } : heading;
}

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

/** A title printed once more as the caption of the table below it is no second section. */
const isRepeat = (other: Heading, winner: Heading): boolean =>
  other !== winner && other.followedBy !== 'nothing' && other.at !== winner.at + 1;

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
    for (const each of pool) pass.titles.add(each.at);
    pass.repeated.push(...pool.filter((each) => isRepeat(each, winner)));
  }
}

/** Finds the title of each section: the wording counts, then its own table or text behind it, then its numbering. */
export function findHeadings(pieces: readonly Piece[]): Headings {
  const candidates = withoutContents(candidatesIn(pieces));
  const styles = stylesOf(candidates);
  const pass: Pass = { candidates, chosen: new Map(), repeated: [], titles: new Set() };
  choose(pass, (each) => each.strength !== 'weak' && styles.has(each.numbering));
  choose(pass, (each) => each.strength === 'weak' && isProvenWeak(each, pass.chosen));
  return pass;
}
