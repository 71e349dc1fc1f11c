import type { Place } from '../problem.ts';

/** The place of words that begin some characters behind the beginning of a line. */
export function placeInLine(place: Place, start: number): Place {
  return start === 0 || place.character === undefined
    ? place
    : { ...place, character: place.character + start };
}

/**
 * Places of the lines within a text.
 * @param lines their own, if they are lines of the original; else all stand somewhere in the line where the text begins
 */
export function placesOfLines(
  text: string,
  place: Place,
  lines: readonly Place[] | undefined,
): readonly Place[] {
  if (!text.includes('\n')) return [place];
  const count = text.split('\n').length;
  if (lines?.length === count) return lines;
  const { character: _first, ...within } = place;
  return Array.from({ length: count }, (_, index) => (index === 0 ? place : within));
}
