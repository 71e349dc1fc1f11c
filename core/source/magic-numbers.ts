import { beginsWith, byteText } from './byte-text.ts';
import { sniffZip } from './sniff-zip.ts';
import type { Format } from './source-file.ts';

/** Bytes of the head in which a PDF mark may stand: readers accept junk before it. */
const pdfHead = 1024;

const signatures: readonly (readonly [mark: string, format: Format])[] = [
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'doc'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG\r\n', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF87a', 'image'],
  ['GIF89a', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['Rar!', 'unknown'],
  ['7z\xbc\xaf\x27\x1c', 'unknown'],
  ['\x1f\x8b', 'unknown'],
];

const isBitmap = (bytes: Uint8Array) => beginsWith(bytes, 'BM') && beginsWith(bytes, '\0\0\0\0', 6);
const isWebp = (bytes: Uint8Array) => beginsWith(bytes, 'RIFF') && beginsWith(bytes, 'WEBP', 8);

/** Format told by the first bytes; undefined for everything that may be text. */
export function formatByMagic(bytes: Uint8Array): Format | undefined {
  if (beginsWith(bytes, 'PK\x03\x04') || beginsWith(bytes, 'PK\x05\x06')) return sniffZip(bytes);
  const signature = signatures.find(([mark]) => beginsWith(bytes, mark));
  if (signature) return signature[1];
  if (isBitmap(bytes) || isWebp(bytes)) return 'image';
  return byteText(bytes, 0, pdfHead).includes('%PDF-') ? 'pdf' : undefined;
}
