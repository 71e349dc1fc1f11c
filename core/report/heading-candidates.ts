import type { SectionKey, TableKey } from '../forms/form.ts';
import type { Place } from '../problem.ts';
import { isChapter, matchTitle, type TitleMatch } from './match-title.ts';
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

/** The table that belongs into a section. */
export const ownTables: Readonly<Partial<Record<SectionKey, TableKey>>> = {
  proactive: 'table2',
  requests: 'table3',
  disputes: 'table4',
};

/** Shorter lines between two titles are page numbers. */
const pageNumber = 6;
/** A chapter with more text than this before its table is one of prose. */
const longestIntroduction = 80;

function titleText(piece: Piece): string | undefined {
  if (piece.kind === 'text') return piece.text.includes('\n') ? undefined : piece.text;
  if (piece.kind === 'image') return undefined;
  const filled = piece.cells.filter((cell) => cell.text !== '');
  const [only] = filled;
  const mayBeTitle = only?.uses === undefined && only?.named === undefined && !only?.repeated;
  return filled.length === 1 && mayBeTitle ? only?.text : undefined;
}

const isContent = (piece: Piece): boolean => piece.kind !== 'text' || piece.text.length > pageNumber;

function holdsTable(piece: Piece | undefined, table: TableKey | undefined): boolean {
  if (piece?.kind !== 'row' || table === undefined) return false;
  return piece.cells.some((cell) => cell.uses?.every((use) => use.table === table) ?? false);
}

function follows(pieces: readonly Piece[], section: SectionKey): Heading['followedBy'] {
  const table = ownTables[section];
  if (pieces.some((piece) => holdsTable(piece, table))) return 'table';
  return pieces.some(isContent) ? 'content' : 'nothing';
}

/** A title may be printed once more as the caption of its table: what follows the caption follows the title. */
function withCaption(heading: Heading, next: Heading | undefined): Heading {
  const isCaption = heading.followedBy === 'nothing' && next?.section === heading.section;
  return isCaption ? { ...heading, followedBy: next.followedBy } : heading;
}

/** Every piece that is worded like a section title. */
export function headingCandidates(pieces: readonly Piece[]): readonly Heading[] {
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

const isIntroduction = (piece: Piece): boolean =>
  piece.kind === 'text' && piece.text.length <= longestIntroduction;

const chapterTitle = (piece: Piece): string | undefined => {
  const title = titleText(piece);
  return title !== undefined && isChapter(title) ? title : undefined;
};

/** For each piece the next that is no introduction to a table, or that begins a chapter; from the end, in one go. */
function behindIntroductions(pieces: readonly Piece[]): readonly (Piece | undefined)[] {
  let next: Piece | undefined;
  const behind = pieces.toReversed().map((piece) => {
    const known = next;
    if (!isIntroduction(piece) || chapterTitle(piece) !== undefined) next = piece;
    return known;
  });
  return behind.reverse();
}

/**
 * Chapters of any wording at all that hold the table of a section and next to no prose before it: they are its titles.
 * @param sections those without a title so far
 */
export function headingsByTable(
  pieces: readonly Piece[],
  sections: readonly SectionKey[],
): readonly Heading[] {
  if (sections.length === 0) return [];
  const behind = behindIntroductions(pieces);
  return pieces.flatMap((piece, at): readonly Heading[] => {
    const title = chapterTitle(piece);
    const section = sections.find((key) => holdsTable(behind[at], ownTables[key]));
    if (title === undefined || section === undefined) return [];
    const match = { section, numbering: 'chapter', strength: 'weak' } as const;
    return [{ ...match, at, title, place: piece.place, followedBy: 'table' }];
  });
}

/** The chapter 一、 that text follows, whatever its wording, unless it is worded like the title of another section. */
export function openingChapter(pieces: readonly Piece[]): Heading | undefined {
  const at = pieces.findIndex((piece) => isChapter(textOf(piece)));
  const piece = pieces[at];
  const title = piece === undefined ? '' : textOf(piece);
  if (piece === undefined || !/^[a-z#]?\s?一/iu.test(title) || matchTitle(title) !== undefined)
    return undefined;
  const next = pieces[at + 1];
  if (next?.kind !== 'text' || isChapter(next.text)) return undefined;
  const match = { section: 'overview', numbering: 'chapter', strength: 'weak' } as const;
  return { ...match, at, title, place: piece.place, followedBy: 'content' };
}

const textOf = (piece: Piece): string => (piece.kind === 'text' ? piece.text : '');
