import { byteText } from './byte-text.ts';
import type { Format } from './source-file.ts';
import { readDirectory } from './zip/read-directory.ts';

/** Bytes looked at on either end where the directory is lost: names stand in the local headers too. */
const window = 128 * 1024;

const members: readonly (readonly [name: string, format: Format])[] = [
  ['word/', 'docx'],
  ['xl/', 'xlsx'],
  ['OFD.xml', 'ofd'],
];
/** Every text or sheet of LibreOffice has both. */
const ofOpenDocument: readonly string[] = ['mimetype', 'META-INF/manifest.xml'];
/** Every package of an office program has it; an archive with a folder called `word` has not. */
const contentTypes = '[Content_Types].xml';

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

const formatOf = (names: readonly string[]): Format | undefined =>
  members.find(([prefix]) => names.some((name) => name.startsWith(prefix)))?.[1];

/** Of an archive whose directory is lost, what the names that are left tell. */
function sniffDamaged(bytes: Uint8Array): Format {
  const texts = [byteText(bytes, 0, window), byteText(bytes, Math.max(0, bytes.length - window))];
  return (
    texts.map((text) => formatOf([...memberNames(text)])).find((format) => format !== undefined) ?? 'zip'
  );
}

/**
 * Which of the packages of a zip this is; `zip` when its members tell nothing. Nothing is unpacked. The directory alone
 * counts: a document within an archive has members of its own.
 */
export function sniffZip(bytes: Uint8Array): Format {
  const names = readDirectory(bytes)?.map(({ name }) => byteText(name));
  if (names === undefined) return sniffDamaged(bytes);
  if (ofOpenDocument.every((name) => names.includes(name))) return 'opendocument';
  const format = formatOf(names);
  if (names.includes(contentTypes)) return format ?? 'unknown';
  return format === 'ofd' ? format : 'zip';
}
