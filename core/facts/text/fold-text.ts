import { normaliseText } from '../../report/normalise-text.ts';

const fullWidthOffset = 0xfee0;

/** Full-width forms of ASCII and odd spaces to the ordinary ones, with every gap kept. */
export const foldWidths = (text: string): string =>
  text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - fullWidthOffset))
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t\r]/g, ' ');

/** List marks such as ① would otherwise become digits of the number after them. */
const bracketed = (sign: string): string => `(${sign.normalize('NFKC')})`;

/**
 * Text as patterns read it: one width, standard characters, no spaces, except one between two digits, which may
 * separate two numbers.
 */
export const foldText = (text: string): string =>
  text
    .replace(/[①-⑳]/g, bracketed)
    .split(/(?<=\d)\s+(?=\d)/)
    .map(normaliseText)
    .join(' ');
