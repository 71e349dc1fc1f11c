import type { OwnPlace } from '../../problem.ts';

/**
 * The place of words in a line whose place is known.
 * @param start characters of the line before them; absent when they cannot be counted
 */
export function atStart(at: OwnPlace, start: number | undefined): OwnPlace {
  const { character, ...rest } = at;
  return character === undefined || start === undefined ? rest : { ...rest, character: character + start };
}
