const fullWidthOffset = 0xfee0;

/** Full-width forms of ASCII to their ordinary ones; Chinese punctuation proper (。、《》) stays. Keeps the length. */
export const foldWidths = (text: string): string =>
  text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - fullWidthOffset))
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t\r]/g, ' ')
    // Radicals and compatibility forms that PDF fonts put in place of the character itself.
    .replace(/[\u2f00-\u2fd5\uf900-\ufad9]/g, (sign) => sign.normalize('NFKC'));

/** Without spaces, except those between two digits, which may separate two numbers. */
export const withoutSpaces = (text: string): string =>
  text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/(?<!\d)\s+|\s+(?!\d)/g, '')
    .replace(/\s/g, ' ');
