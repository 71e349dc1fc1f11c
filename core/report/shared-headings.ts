import type { SectionKey } from '../forms/form.ts';
import type { Heading } from './heading-candidates.ts';
import type { Piece } from './piece.ts';

/** A section that has no heading of its own, and the one it shares that heading and the text below with. */
export interface SharedHeading {
  readonly section: SectionKey;
  readonly first: Heading;
}

const isInline = (piece: Piece | undefined): boolean => piece?.kind === 'text' && piece.isInline === true;

/** Two headings in one line, no more, and no word between them. */
function isPair(first: Heading, second: Heading, headings: readonly Heading[], pieces: readonly Piece[]) {
  const isOf = (at: number) => headings.some((each) => each.at === at);
  const isThird = isOf(first.at - 1) && isInline(pieces[first.at]);
  const isFollowed = isOf(second.at + 1) && isInline(pieces[second.at + 1]);
  return second.at === first.at + 1 && isInline(pieces[second.at]) && !isThird && !isFollowed;
}

/**
 * Sections two of which stand under one heading (「存在的主要问题及改进情况和其他需要报告的事项」), or under two in one line.
 * A list of more titles in one line is no heading of all that follows.
 */
export function sharedHeadings(
  chosen: ReadonlyMap<SectionKey, Heading>,
  pieces: readonly Piece[],
): readonly SharedHeading[] {
  const headings = [...chosen.values()].sort((one, other) => one.at - other.at);
  const pairs = headings.flatMap((first, index) => {
    const second = headings[index + 1];
    return second && isPair(first, second, headings, pieces) ? [{ section: second.section, first }] : [];
  });
  const merged = headings.flatMap((heading) => {
    const { also, section } = heading;
    const first = pairs.find((pair) => pair.section === section)?.first ?? heading;
    return also === undefined || chosen.has(also) ? [] : [{ section: also, first }];
  });
  return [...pairs, ...merged];
}
