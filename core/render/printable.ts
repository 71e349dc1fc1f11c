import { oneLine } from './one-line.ts';

/**
 * Controls, line separators, and marks that turn the reading direction: a document may not steer the reader's terminal, nor
 * make one line look like two. A surrogate without its partner has no bytes.
 */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Surrogate}]/gu;

/** Text of a document on one line of a terminal; line breaks become spaces, other controls `U+XXXX`. */
export function printable(text: string): string {
  return oneLine(text).replace(
    unprintable,
    (character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
