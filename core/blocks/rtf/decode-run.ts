import { type CodePage, labelOf, western } from './code-pages.ts';

/** Bytes of text without a break between them, with what the document says of their encoding. */
export interface ByteRun {
  readonly bytes: Uint8Array;
  /** Of the font; undefined when the document decides. */
  readonly page: CodePage | undefined;
  /** Of the document. */
  readonly documentPage: number;
}

const lost = '\ufffd';
const firstForeign = 0x80;
/** Both bytes of the common ideographs of GB 2312 are this or more. */
const firstOfPairs = 0xa1;
/** Signs of a font without letters stand here in Unicode, each at its byte. */
const symbols = 0xf000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const controls = /[\0-\x08\x0a-\x1f\x7f]/g;

const decoders = new Map<string, TextDecoder>();

function decode(bytes: Uint8Array, label: string): string {
  const decoder = decoders.get(label) ?? new TextDecoder(label, { ignoreBOM: true });
  decoders.set(label, decoder);
  return decoder.decode(bytes);
}

const eachAscii = (bytes: Uint8Array): string =>
  [...bytes].map((code) => (code < firstForeign ? String.fromCharCode(code) : lost)).join('');

/** Whether all bytes that are no ASCII lie in pairs where the common ideographs do. */
function isPaired(bytes: Uint8Array): boolean {
  let open = false;
  for (const code of bytes) {
    const isHigh = code >= firstOfPairs;
    if (open ? !isHigh : code >= firstForeign && !isHigh) return false;
    open = isHigh && !open;
  }
  return !open;
}

const ideographs = /^[\0-\x7f\p{Script=Han}\u2010-\u203f\u3000-\u303f\uff00-\uffef]*$/u;
const fewest = 3;

/** Whether a page of ideographs explains the bytes, and no few accents of a western language would look the same. */
function isIdeographic(bytes: Uint8Array, label: string): boolean {
  const text = decode(bytes, label);
  if (!ideographs.test(text)) return false;
  return isPaired(bytes) || (text.match(/[^\0-\x7f]/g)?.length ?? 0) >= fewest;
}

const widePages = /^(?:gb18030|big5|shift_jis|euc-kr)$/;

/** Programs of old name a western font for ideographs too; the document knows better, where its page has them. */
function pageOf({ bytes, page, documentPage }: ByteRun): CodePage {
  const label = labelOf(documentPage) ?? '';
  const isWrong = page === western && widePages.test(label) && isIdeographic(bytes, label);
  return isWrong ? documentPage : (page ?? documentPage);
}

/** The text of a run. What no encoding explains is U+FFFD; signs of fonts without letters are private characters. */
export function decodeRun(run: ByteRun): string {
  const page = pageOf(run);
  if (page === 'symbols')
    return [...run.bytes].map((code) => (code <= 0x20 ? ' ' : String.fromCharCode(symbols + code))).join('');
  const label = run.bytes.every((code) => code < firstForeign) ? 'utf-8' : labelOf(page);
  const text = label === undefined ? eachAscii(run.bytes) : decode(run.bytes, label);
  return text.replace(controls, '');
}
