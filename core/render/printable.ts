import { oneLine } from './one-line.ts';

/** Controls, and marks that turn the reading direction: a document may not steer the reader's terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text of a document on one line of a terminal; line breaks become spaces, other controls `U+XXXX`. */
export function printable(text: string): string {
  return oneLine(text).replace(
    unprintable,
    (character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
