import type { Line } from '../draft.ts';
import { atStart } from './at-start.ts';

/** A part of a line, with the place where it begins, `start` characters behind the beginning of the line. */
export function lineFrom<T extends Line>(line: T, text: string, start: number | undefined): T {
  if (start === 0 || line.at?.character === undefined) return { ...line, text };
  return { ...line, text, at: atStart(line.at, start) };
}
