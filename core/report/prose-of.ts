import type { Piece } from './piece.ts';
import type { ReportLine } from './report.ts';

const words = /\p{Script=Han}{2}|^\D{0,3}20\d\d\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?$/u;
const sentence = /[。；;！!？?]/u;

/**
 * The prose of a piece, if it is any: some reports are one table from end to end, with a paragraph in each row.
 * @param isBesideTable whether a table is expected there, so that words alone are a label and only a sentence is prose
 */
export function proseOf(piece: Piece, isBesideTable: boolean): ReportLine | undefined {
  if (piece.kind === 'text') {
    const { text, place, lines } = piece;
    return lines ? { text, place, lines } : { text, place };
  }
  if (piece.kind === 'image') return undefined;
  const filled = piece.cells.filter((cell) => cell.text !== '');
  const [only] = filled;
  if (only === undefined || filled.length > 1 || only.repeated || only.uses !== undefined) return undefined;
  const isProse = isBesideTable ? sentence.test(only.text) : words.test(only.text);
  return isProse ? { text: only.text, place: only.place } : undefined;
}
