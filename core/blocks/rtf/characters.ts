/** Control words and symbols that stand for characters; those that show nothing have no text. Source: RTF 1.9.1. */
export const characters: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['page', '\n'],
  ['column', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['~', '\u00a0'],
  ['_', '-'],
  ['-', ''],
  ['ltrmark', ''],
  ['rtlmark', ''],
  ['zwbo', ''],
  ['zwnbo', ''],
  ['zwj', ''],
  ['zwnj', ''],
  // An escape without its byte.
  ["'", '\ufffd'],
]);

/** The character of `\u`: a unit of UTF-16 that may be written as a negative number; some write whole code points. */
export function unicode(value: number): string {
  const code = value < 0 ? value + 0x1_0000 : value;
  if (code < 0x20) return code === 0x09 ? '\t' : '';
  return code <= 0x10_ffff ? String.fromCodePoint(code) : '\ufffd';
}
