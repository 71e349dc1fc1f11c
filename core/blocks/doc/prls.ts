import { uint16 } from '../compound-file/little-endian.ts';
import { sprms } from './sprms.ts';

/** One property that differs from the style: which, and its value. Source: MS-DOC 2.2.5. */
export interface Prl {
  readonly sprm: number;
  readonly operand: Uint8Array;
}

type Group = 'paragraph' | 'character' | 'table' | 'other';
const groups: Readonly<Record<number, Group>> = { 1: 'paragraph', 2: 'character', 5: 'table' };

export const groupOf = ({ sprm }: Prl): Group => groups[(sprm >> 10) & 7] ?? 'other';

/** Bytes of a value by the three highest bits of its property; 6 says it itself. */
const sizes: readonly (number | undefined)[] = [1, 1, 2, 4, 2, 2, undefined, 3];
const longTabs = 255;

/** Bytes of the count before a value, and of the value. */
function measure(sprm: number, bytes: Uint8Array, at: number): readonly [count: number, value: number] {
  const size = sizes[sprm >> 13];
  if (size !== undefined) return [0, size];
  if (sprm === sprms.defineRow) return [2, Math.max(0, uint16(bytes, at) - 1)];
  const count = bytes[at] ?? 0;
  if (sprm !== sprms.changeTabs || count !== longTabs) return [1, count];
  const deleted = 4 * (bytes[at + 1] ?? 0);
  return [1, 2 + deleted + 3 * (bytes[at + 2 + deleted] ?? 0)];
}

/** The properties in their order; one that is cut off at the end is left out. */
export function readPrls(bytes: Uint8Array): readonly Prl[] {
  const prls: Prl[] = [];
  let at = 0;
  while (at + 2 < bytes.length) {
    const sprm = uint16(bytes, at);
    const [count, value] = measure(sprm, bytes, at + 2);
    const from = at + 2 + count;
    at = from + value;
    if (at <= bytes.length) prls.push({ sprm, operand: bytes.subarray(from, at) });
  }
  return prls;
}
