import { byteText } from './byte-text.ts';
import type { Format } from './source-file.ts';

/** Bytes looked at on either end: names stand in the local headers and, once more, in the directory at the end. */
const window = 128 * 1024;

const members: readonly (readonly [name: string, format: Format])[] = [
  ['word/', 'docx'],
  ['xl/', 'xlsx'],
  ['OFD.xml', 'ofd'],
];

/** Offsets of the length and of the name itself, after a local header's mark and after a directory entry's. */
const headers: readonly (readonly [mark: string, lengthAt: number, nameAt: number])[] = [
  ['PK\x03\x04', 26, 30],
  ['PK\x01\x02', 28, 46],
];

function* memberNames(text: string): Generator<string> {
  for (const { index } of text.matchAll(/PK/g)) {
    const header = headers.find(([mark]) => text.startsWith(mark, index));
    if (!header) continue;
    const [, lengthAt, nameAt] = header;
    const length = text.charCodeAt(index + lengthAt) + 256 * text.charCodeAt(index + lengthAt + 1);
    yield text.slice(index + nameAt, index + nameAt + length);
  }
}

/** Which of the packages of a zip this is; `zip` when its members tell nothing. Nothing is unpacked. */
export function sniffZip(bytes: Uint8Array): Format {
  const texts = [byteText(bytes, 0, window), byteText(bytes, Math.max(0, bytes.length - window))];
  for (const text of texts) {
    for (const name of memberNames(text)) {
      const member = members.find(([prefix]) => name.startsWith(prefix));
      if (member) return member[1];
    }
  }
  return 'zip';
}
