/** Line breaks that only lay out the mark-up, with the blanks beside them. */
const aroundContent = /^\s*[\r\n]\s*|\s*[\r\n]\s*$/g;

const codeOf = (_escaped: string, digits: string): string => String.fromCharCode(Number.parseInt(digits, 16));

/**
 * The codes of a `TextCode`: what XML cannot hold, and blanks, may be written as a backslash and four digits.
 * Source: GB/T 33190-2016, 11.2.
 */
export const textContent = (written: string): string =>
  written.replace(aroundContent, '').replace(/\\([0-9a-fA-F]{4})/g, codeOf);
