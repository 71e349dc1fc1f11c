import { beginsWith } from './byte-text.ts';
import { guessUtf16 } from './utf16-heuristic.ts';

export interface Decoded {
  readonly text: string;
  /** WHATWG name in lower case, for example `utf-8`, `gb18030`, `utf-16le`. */
  readonly encoding: string;
}

const byteOrderMarks = [
  ['\xef\xbb\xbf', 'utf-8'],
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
] as const;

/** Decoders that accept any byte prove nothing by accepting. */
const acceptsAnything =
  /^(?:windows-125\d|windows-874|iso-8859-\d+|macintosh|x-mac-cyrillic|koi8-[ru]|ibm866)$/;
/** Share of damage a text may have and still be the encoding that decodes all the rest of it. */
const mostDamage = 0.05;

const nonAscii = /[^\0-\x7f]/g;

/** WHATWG name of a label; undefined for a label that no decoder knows. GBK and GB2312 are read as their superset GB18030. */
export function encodingName(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    // The label names no encoding (`unicode`, a misspelling): as good as no declaration.
    return undefined;
  }
}

function decodeClean(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    // Bytes that the encoding does not have: the caller tries the next one.
    return undefined;
  }
}

function decodeLossy(bytes: Uint8Array, encoding: string): Decoded & { damage: number } {
  const text = new TextDecoder(encoding).decode(bytes);
  const foreign = text.match(nonAscii)?.length ?? 0;
  const lost = text.split('\ufffd').length - 1;
  return { text, encoding, damage: foreign === 0 ? 0 : lost / foreign };
}

function byMark(bytes: Uint8Array): Decoded | undefined {
  const mark = byteOrderMarks.find(([bom]) => beginsWith(bytes, bom));
  if (!mark) return undefined;
  return { text: new TextDecoder(mark[1]).decode(bytes), encoding: mark[1] };
}

function byTrial(bytes: Uint8Array, declared: string | undefined): Decoded {
  const utf8 = decodeClean(bytes, 'utf-8');
  if (utf8) return utf8;
  const damaged = decodeLossy(bytes, 'utf-8');
  // Before GB18030, which takes many a damaged UTF-8 text for rare ideographs.
  if (damaged.damage <= mostDamage) return damaged;
  const candidates = [declared, 'gb18030'].filter(
    (name) => name !== undefined && !acceptsAnything.test(name),
  );
  for (const candidate of candidates) {
    const clean = decodeClean(bytes, candidate ?? 'gb18030');
    if (clean) return clean;
  }
  const lossy = decodeLossy(bytes, 'gb18030');
  return lossy.damage <= damaged.damage ? lossy : damaged;
}

/** Byte order mark, then UTF-16 by its zero bytes, then what decodes cleanly: UTF-8, the declared encoding, GB18030. */
export function detectEncoding(bytes: Uint8Array, declared: string | undefined): Decoded {
  const marked = byMark(bytes);
  if (marked) return marked;
  const utf16 = guessUtf16(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16 };
  return byTrial(bytes, declared);
}
