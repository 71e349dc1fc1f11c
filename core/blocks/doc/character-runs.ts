import { type CharacterProperties, plainCharacter, withCharacterPrls } from './character-properties.ts';
import type { PageFormat } from './formatted-pages.ts';
import { readPrls } from './prls.ts';

/** Properties of characters in their pages: a count of bytes, then so many. Source: MS-DOC 2.9.33. */
export const characterFormat: PageFormat<CharacterProperties> = {
  entryBytes: 1,
  read: (page, at) =>
    at === 0
      ? plainCharacter
      : withCharacterPrls(plainCharacter, readPrls(page.subarray(at + 1, at + 1 + (page[at] ?? 0)))),
};
