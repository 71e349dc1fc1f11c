import { Fault } from '../../core/fault.ts';

/** Half a character: it has no UTF-8, and two such keys would become one. */
const loneSurrogate = /\p{Surrogate}/u;
const maxKeyBytes = 1024;
/** Below the 255 bytes that file systems allow for a name, with room for the marks that are added. */
const maxNameBytes = 200;
/** Lower-case letters, digits and Chinese characters neither fold nor normalise on any file system; all else is escaped. */
const safeCharacter = /^[a-z0-9._\u3400-\u4dbf\u4e00-\u9fff-]$/u;
/** Names of devices on Windows, whatever follows the first full stop. */
const reservedName = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;

/** Marks that are never part of an escaped name: end of an object's folder, a name that goes on, the going-on. */
const objectMark = '@';
const continuesMark = '+';
const emptyName = '%';

/**
 * Relative path of the folder of an object. Two different keys give two different paths on every file system, no path
 * leaves the folder it is joined to, and `decodeName` gives the key back.
 * @throws Fault `key-invalid` for a key that no store takes: empty or longer than 1,024 bytes.
 */
export function keyPath(key: string): string[] {
  const sizeBytes = Buffer.byteLength(key);
  if (sizeBytes === 0 || sizeBytes > maxKeyBytes || loneSurrogate.test(key)) {
    throw new Fault(
      'key-invalid',
      `An object key has 1 to ${maxKeyBytes} bytes of UTF-8; this one has ${sizeBytes}.`,
    );
  }
  const names = key.split('/').map(segmentNames);
  return names.flatMap((parts, index) => (index === names.length - 1 ? withObjectMark(parts) : parts));
}

/** Relative path of the folder that holds every key starting with `prefix`, as far as whole segments tell. */
export function prefixPath(prefix: string): string[] {
  return prefix.split('/').slice(0, -1).flatMap(segmentNames);
}

/** One entry of a folder, read back: an object, a folder of the next segment, or a segment that goes on inside. */
export interface DecodedName {
  readonly kind: 'object' | 'folder' | 'continued';
  /** Escaped text of the segment, without marks; pieces are joined before `unescapeSegment`. */
  readonly escaped: string;
}

export function decodeName(name: string): DecodedName {
  const escaped = name.startsWith(continuesMark) ? name.slice(1) : name;
  if (escaped.endsWith(objectMark)) return { kind: 'object', escaped: escaped.slice(0, -1) };
  if (escaped.endsWith(continuesMark)) return { kind: 'continued', escaped: escaped.slice(0, -1) };
  return { kind: 'folder', escaped };
}

export function unescapeSegment(escaped: string): string {
  return escaped === emptyName ? '' : decodeURIComponent(escaped);
}

function segmentNames(segment: string): string[] {
  if (segment === '') return [emptyName];
  const pieces = cutPieces(escapeSegment(segment));
  return pieces.map((piece, index) => {
    const start = index > 0 ? continuesMark : '';
    const end = index < pieces.length - 1 ? continuesMark : '';
    return start + piece + end;
  });
}

function withObjectMark(parts: readonly string[]): string[] {
  return parts.map((part, index) => (index === parts.length - 1 ? part + objectMark : part));
}

/** Characters of the segment, each as it stands or as `%xx` a byte. */
function escapeSegment(segment: string): string[] {
  const characters = [...segment];
  const hidesOrReserved = segment.startsWith('.') || reservedName.test(segment);
  return characters.map((character, index) => {
    const isFirst = index === 0 && hidesOrReserved;
    const isLastStop = index === characters.length - 1 && character === '.';
    return safeCharacter.test(character) && !isFirst && !isLastStop ? character : percentBytes(character);
  });
}

function percentBytes(character: string): string {
  return Buffer.from(character).toString('hex').replace(/../g, '%$&');
}

function cutPieces(tokens: readonly string[]): string[] {
  const pieces = [''];
  let sizeBytes = 0;
  for (const token of tokens) {
    const tokenBytes = Buffer.byteLength(token);
    if (sizeBytes + tokenBytes > maxNameBytes) {
      pieces.push('');
      sizeBytes = 0;
    }
    pieces[pieces.length - 1] += token;
    sizeBytes += tokenBytes;
  }
  return pieces;
}
