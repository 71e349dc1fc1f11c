import type { Place, Problem } from '../problem.ts';
import type { Piece } from './piece.ts';
import { cellDamage, type TextDamage, textDamage } from './text-damage.ts';

/** A line or cell with something wrong with it. */
interface Damaged {
  readonly text: string;
  readonly place: Place;
  readonly damage: TextDamage;
}

/** What was seen of a document: all its lines and cells, their letters, and those with damage. */
interface Seen {
  parts: number;
  letters: number;
  readonly damaged: Damaged[];
}

function look(seen: Seen, text: string, place: Place, damage: TextDamage | undefined): void {
  seen.parts += 1;
  seen.letters += text.length;
  if (damage) seen.damaged.push({ text, place, damage });
}

function lookAt(pieces: Iterable<Piece>): Seen {
  const seen: Seen = { parts: 0, letters: 0, damaged: [] };
  for (const piece of pieces) {
    if (piece.kind === 'text') look(seen, piece.text, piece.place, textDamage(piece.text));
    if (piece.kind !== 'row') continue;
    for (const { text, place, repeated } of piece.cells)
      if (text !== '' && !repeated) look(seen, text, place, cellDamage(text));
  }
  return seen;
}

/** Damage here and there is met in many a report; so many parts, and such a share of all, are not. */
const fewestParts = 3;
const notableShare = 0.01;
/** Share of all letters above which no part of a document counts as read. */
const garbledShare = 0.3;

const mostLines = 3;
const longestExample = 12;

const lengthOf = (parts: readonly Damaged[]): number => parts.reduce((sum, { text }) => sum + text.length, 0);

function dataOf(damaged: readonly Damaged[]): NonNullable<Problem['data']> {
  const lines = new Set(damaged.flatMap(({ place }) => place.line ?? []));
  return {
    count: damaged.length,
    lines: [...lines].slice(0, mostLines).join(', '),
    example: [...(damaged[0]?.damage.words ?? '')].slice(0, longestExample).join(''),
  };
}

/**
 * Whether the text of a document is as it was written: the problem `text-low-quality` when it is damaged in so many places that
 * this is why much of it cannot be read, and the fatal `text-garbled` when most of it is in the wrong encoding.
 */
export function judgeText(pieces: Iterable<Piece>): Problem | undefined {
  const { parts, letters, damaged } = lookAt(pieces);
  const [first] = damaged;
  if (first === undefined) return undefined;
  const garbled = damaged.filter(({ damage }) => damage.isGarbled);
  const isGarbled = lengthOf(garbled) >= garbledShare * letters;
  const isNotable = damaged.length >= fewestParts && damaged.length >= notableShare * parts;
  if (!isGarbled && !isNotable) return undefined;
  return {
    code: isGarbled ? 'text-garbled' : 'text-low-quality',
    stage: 'report',
    fatal: isGarbled,
    data: dataOf(isGarbled ? garbled : damaged),
    place: first.place,
  };
}
