import type { Draft, Line } from '../draft.ts';

/** Something that stands on a strip, and how it is read. */
export interface Placed {
  readonly top: number;
  /** How many lines it takes. */
  readonly height: number;
  /** @param line number of its first line */
  readonly read: (line: number) => readonly (Draft | Line)[];
}
