import { int32, uint16 } from '../compound-file/little-endian.ts';
import type { Level } from '../word-numbering/count-lists.ts';
import { numberFormat } from './number-formats.ts';

/** A level of a list, and where the next thing begins. */
interface ReadLevel {
  readonly level: Level;
  readonly end: number;
}

/** Where a level keeps things, in bytes. Source: MS-DOC 2.9.150. */
const offsets = { start: 0, format: 4, characterBytes: 24, paragraphBytes: 25, end: 28 };
const deepest = 8;
/** The highest number that a list may begin with. */
const mostStart = 0x7fff;

/** The number that a list or a level of it begins with. */
export const readStart = (bytes: Uint8Array, at: number): number =>
  Math.min(Math.max(0, int32(bytes, at)), mostStart);

/** The text before a paragraph: a number up to 8 in it is the place of the counter of that level. */
function textOf(bytes: Uint8Array, at: number, length: number): string {
  const signs = Array.from({ length }, (_, index) => uint16(bytes, at + 2 * index));
  return signs.map((sign) => (sign <= deepest ? `%${sign + 1}` : String.fromCharCode(sign))).join('');
}

export function readLevel(bytes: Uint8Array, at: number): ReadLevel {
  const format = numberFormat(bytes[at + offsets.format] ?? 0);
  const properties = (bytes[at + offsets.characterBytes] ?? 0) + (bytes[at + offsets.paragraphBytes] ?? 0);
  const text = at + offsets.end + properties;
  const length = Math.max(0, Math.min(uint16(bytes, text), (bytes.length - text - 2) >> 1));
  const start = readStart(bytes, at + offsets.start);
  const written = format === 'bullet' ? '' : textOf(bytes, text + 2, length);
  return { level: { format, text: written, start }, end: text + 2 + 2 * length };
}
