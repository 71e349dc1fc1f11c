import type { Prl } from './prls.ts';
import { sprms } from './sprms.ts';

/** The short numbers of the properties that are read, where a piece of text changes one of them. Source: MS-DOC 2.9.213. */
const short: Readonly<Record<number, number>> = {
  24: sprms.inTable,
  25: sprms.rowEnd,
  65: sprms.deletedByRevision,
  71: sprms.binaryData,
  92: sprms.hidden,
};

/** The one property that the last two bytes of a piece change. */
export function singlePrl(value: number): readonly Prl[] {
  const sprm = short[(value >> 1) & 0x7f];
  return sprm === undefined ? [] : [{ sprm, operand: Uint8Array.of(value >> 8) }];
}
