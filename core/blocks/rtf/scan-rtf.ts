import type { Problem } from '../../problem.ts';
import { limits } from '../../source/limits.ts';
import { hexAt, isLetter, signs, wordAt } from './control-words.ts';

/** Told of what a document consists of, in its order. */
export interface RtfListener {
  open(): void;
  close(): void;
  /** A control word with its number, or a control symbol by its sign: `~` for `\~`, `'` for `\'` without a byte after it. */
  word(name: string, value: number | undefined): void;
  /** One byte of text; as an escape, or as it is. */
  byte(code: number, isEscaped: boolean): void;
}

function readWord(bytes: Uint8Array, at: number, listener: RtfListener): number {
  const { name, value, end } = wordAt(bytes, at);
  if (name === 'bin') return end + Math.max(0, value ?? 0);
  listener.word(name, value);
  return end;
}

/** Signs that are text behind a backslash. */
const escaped: readonly number[] = [signs.backslash, signs.open, signs.close];

/** Signs that stand for control words; a line end behind a backslash ends a paragraph. */
const words: ReadonlyMap<number, string> = new Map([
  [signs.tab, 'tab'],
  [signs.newLine, 'par'],
  [signs.return, 'par'],
]);

/** What a backslash begins; returns before which byte it ends. */
function readControl(bytes: Uint8Array, at: number, listener: RtfListener): number {
  const code = bytes[at] ?? 0;
  if (isLetter(code)) return readWord(bytes, at, listener);
  const hex = code === signs.quote ? hexAt(bytes, at + 1) : -1;
  if (hex >= 0) {
    listener.byte(hex, true);
    return at + 3;
  }
  if (escaped.includes(code)) listener.byte(code, true);
  else listener.word(words.get(code) ?? String.fromCharCode(code), undefined);
  return at + 1;
}

/** Line ends and other control characters only lay out the file. */
function readPlain(code: number, listener: RtfListener): void {
  if (code === signs.tab) listener.word('tab', undefined);
  else if (code >= signs.blank) listener.byte(code, false);
}

const fatal = (code: Problem['code'], data?: Problem['data']): readonly Problem[] => [
  { code, stage: 'blocks', fatal: true, ...(data ? { data } : {}) },
];

/** Blanks and zeros are all that some programs leave behind the end. */
const isFiller = (code: number): boolean => code <= signs.blank;

/** Reads what begins at a byte that is no brace; returns before which byte it ends. */
function readOther(bytes: Uint8Array, at: number, listener: RtfListener): number {
  const code = bytes[at] ?? 0;
  if (code === signs.backslash) return readControl(bytes, at + 1, listener);
  readPlain(code, listener);
  return at + 1;
}

/**
 * Reads groups, control words and bytes up to the end of the outermost group.
 * @returns before which byte it ends, and how many groups are still open there: one too many when the limit was met
 */
function readGroups(
  bytes: Uint8Array,
  listener: RtfListener,
): { readonly end: number; readonly open: number } {
  let open = 0;
  let at = 0;
  do {
    const code = bytes[at];
    if (code === signs.open) {
      open += 1;
      listener.open();
    } else if (code === signs.close) {
      open -= 1;
      listener.close();
    }
    at = code === signs.open || code === signs.close ? at + 1 : readOther(bytes, at, listener);
  } while (open > 0 && open <= limits.markupDepth && at < bytes.length);
  return { end: at, open };
}

/**
 * Tells what a document consists of, in its order. One that ends before its outermost group, or goes on after it, is
 * damaged: braces are missing or too many.
 */
export function scanRtf(bytes: Uint8Array, listener: RtfListener): readonly Problem[] {
  const { end, open } = readGroups(bytes, listener);
  if (open > limits.markupDepth) return fatal('markup-too-deep', { limit: limits.markupDepth });
  return open === 0 && bytes.subarray(end).every(isFiller) ? [] : fatal('markup-damaged');
}
