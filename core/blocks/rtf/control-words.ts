/** Signs that mean something to a reader, by their bytes. */
export const signs = {
  tab: 0x09,
  newLine: 0x0a,
  return: 0x0d,
  blank: 0x20,
  quote: 0x27,
  minus: 0x2d,
  backslash: 0x5c,
  open: 0x7b,
  close: 0x7d,
} as const;

const largest = 2 ** 31 - 1;

export const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const digitOf = (code: number | undefined): number => {
  const value = (code ?? 0) - 0x30;
  return value >= 0 && value <= 9 ? value : -1;
};

interface Word {
  readonly name: string;
  readonly value: number | undefined;
  /** Before which byte it ends. */
  readonly end: number;
}

/** The number of a control word; without digits there is none, and a sign is text. */
function numberAt(bytes: Uint8Array, start: number): Omit<Word, 'name'> {
  const isNegative = bytes[start] === signs.minus;
  let at = isNegative ? start + 1 : start;
  if (digitOf(bytes[at]) < 0) return { value: undefined, end: start };
  let value = 0;
  for (; digitOf(bytes[at]) >= 0; at += 1) value = Math.min(largest, value * 10 + digitOf(bytes[at]));
  return { value: isNegative ? -value : value, end: at };
}

/** A control word: letters, a number or none, and the blank that ends it and is no text. */
export function wordAt(bytes: Uint8Array, start: number): Word {
  let at = start;
  let name = '';
  for (; isLetter(bytes[at] ?? 0); at += 1) name += String.fromCharCode(bytes[at] ?? 0);
  const { value, end } = numberAt(bytes, at);
  return { name, value, end: bytes[end] === signs.blank ? end + 1 : end };
}

/** The byte that two hexadecimal digits write; below 0 when they are none. */
export const hexAt = (bytes: Uint8Array, at: number): number => {
  const digits = String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0);
  return /^[0-9a-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : -1;
};
