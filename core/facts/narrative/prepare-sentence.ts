const characters = '〇一二三四五六七八九';

const inDigits = (year: string): string =>
  [...year.replace(/[零○]/g, '〇')].map((sign) => characters.indexOf(sign)).join('');

const withoutSpaces = (text: string): string => text.replaceAll(' ', '');
const joinYear = (text: string): string => (withoutSpaces(text).length === 4 ? withoutSpaces(text) : text);

/**
 * A folded sentence as figures are read in it: digits set apart one by one are one number (3 3件), and so are the four of a
 * year; years in characters become digits; titles of documents, which say nothing of the year's figures, are left out.
 */
export const prepareSentence = (text: string): string =>
  text
    .replace(/《[^》]{0,200}》/g, '《')
    .replace(/(?<![\d ])\d(?: \d)+(?![\d ])/g, withoutSpaces)
    .replace(/(?<!\d)\d[\d ]{3,6}(?=年)/g, joinYear)
    .replace(/二[〇零○][一二三四五六七八九〇零○]{2}(?=年)/g, inDigits);
