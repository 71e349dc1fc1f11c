import { uint16 } from '../compound-file/little-endian.ts';

const windows1252 = new TextDecoder('windows-1252');
/** Characters made at once. */
const step = 4096;

function readUtf16(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2 * step) {
    const length = Math.min(step, (bytes.length - at) >> 1);
    parts.push(String.fromCharCode(...Array.from({ length }, (_, index) => uint16(bytes, at + 2 * index))));
  }
  return parts.join('');
}

/** Text of a piece, one character for each byte or each two, so that a place in it is a place in the stream. */
export const pieceText = (bytes: Uint8Array, bytesEach: 1 | 2): string =>
  bytesEach === 1 ? windows1252.decode(bytes) : readUtf16(bytes);
