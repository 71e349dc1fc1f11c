import { type CharacterProperties, plainCharacter, withCharacterPrls } from './character-properties.ts';
import type { Damaged } from './damage.ts';
import type { FindRun } from './formatted-pages.ts';
import type { StyledText } from './paragraph-text.ts';
import type { Piece } from './piece-table.ts';
import { pieceText } from './piece-text.ts';

/** A stretch of text with the same properties of its characters. */
export interface TextRun extends StyledText {
  /** First byte in the stream of the document. */
  readonly at: number;
  readonly piece: Piece;
}

/** What some programs write down no properties of, though it is text. */
const lastMark = '\r';

/** The text of the pieces, parted where its properties change. */
export function* textRuns(
  pieces: readonly Piece[],
  word: Uint8Array,
  findCharacters: FindRun<CharacterProperties>,
  damaged: Damaged,
): Generator<TextRun> {
  for (const piece of pieces) {
    const end = piece.at + piece.characters * piece.bytesEach;
    let at = piece.at;
    while (at < end) {
      const run = findCharacters(at);
      const reach = Math.min(run?.to ?? end, end) - at;
      const to = at + Math.max(1, Math.floor(reach / piece.bytesEach)) * piece.bytesEach;
      const properties = withCharacterPrls(run?.properties ?? plainCharacter, piece.changes);
      const text = pieceText(word.subarray(at, to), piece.bytesEach);
      if (!run && text !== lastMark) damaged();
      yield { text, properties, at, piece };
      at = to;
    }
  }
}
