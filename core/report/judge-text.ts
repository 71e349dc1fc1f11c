import type { Place, Problem } from '../problem.ts';
import type { Piece } from './piece.ts';
import { cellDamage, type TextDamage, textDamage } from './text-damage.ts';

/** A line or cell, with what is wrong with it. */
interface Part {
  readonly text: string;
  readonly place: Place;
  readonly damage: TextDamage | undefined;
}

function* partsOf(pieces: Iterable<Piece>): Generator<Part> {
  for (const piece of pieces) {
    if (piece.kind === 'text') yield { text: piece.text, place: piece.place, damage: textDamage(piece.text) };
    if (piece.kind !== 'row') continue;
    for (const { text, place, repeated } of piece.cells)
      if (text !== '' && !repeated) yield { text, place, damage: cellDamage(text) };
  }
}

/** Damage here and there is met in many a report; so many parts, and such a share of all, are not. */
const fewestParts = 3;
const notableShare = 0.01;
/** Share of all letters above which no part of a document counts as read. */
const garbledShare = 0.3;

const mostLines = 3;
const longestExample = 12;

const lengthOf = (parts: readonly Part[]): number => parts.reduce((sum, { text }) => sum + text.length, 0);

function dataOf(damaged: readonly Part[]): NonNullable<Problem['data']> {
  const lines = new Set(damaged.flatMap(({ place }) => place.line ?? []));
  return {
    count: damaged.length,
    lines: [...lines].slice(0, mostLines).join(', '),
    example: [...(damaged[0]?.damage?.words ?? '')].slice(0, longestExample).join(''),
  };
}

/**
 * Whether the text of a document is as it was written: the problem `text-low-quality` when it is damaged in so many places that
 * this is why much of it cannot be read, and the fatal `text-garbled` when most of it is in the wrong encoding.
 */
export function judgeText(pieces: Iterable<Piece>): Problem | undefined {
  const parts = [...partsOf(pieces)];
  const damaged = parts.filter(({ damage }) => damage !== undefined);
  if (damaged.length === 0) return undefined;
  const garbled = damaged.filter(({ damage }) => damage?.isGarbled);
  const isGarbled = lengthOf(garbled) >= garbledShare * lengthOf(parts);
  const isNotable = damaged.length >= fewestParts && damaged.length >= notableShare * parts.length;
  if (!isGarbled && !isNotable) return undefined;
  const place = damaged[0]?.place;
  return {
    code: isGarbled ? 'text-garbled' : 'text-low-quality',
    stage: 'report',
    fatal: isGarbled,
    data: dataOf(isGarbled ? garbled : damaged),
    ...(place && { place }),
  };
}
