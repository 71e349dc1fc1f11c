/** A paragraph with its numeral in front. Before a figure the numeral stays apart: `1.` before 5 is not 1.5. */
export const withNumeral = (numeral: string, text: string): string =>
  numeral !== '' && /^\s*\d/.test(text) ? `${numeral} ${text}` : numeral + text;
