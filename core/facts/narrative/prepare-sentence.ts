const characters = '〇一二三四五六七八九';

const inDigits = (year: string): string =>
  [...year.replace(/[零○]/g, '〇')].map((sign) => characters.indexOf(sign)).join('');

/** 「乡镇（街道）」, 「县（市、区）」: the bracket only widens the word before it. */
const widening = /(?<=[镇乡县市区])\((?:街道|办事处|镇街|场|[县市区](?:、[县市区]){0,2}|开发区|园区|社区)\)/g;

const withoutSpaces = (text: string): string => text.replaceAll(' ', '');
const joinYear = (text: string): string => (withoutSpaces(text).length === 4 ? withoutSpaces(text) : text);

/**
 * A folded sentence as figures are read in it: digits set apart one by one are one number (3 3件), and so are the four of a
 * year; years in characters become digits; titles of documents, which say nothing of the year's figures, are left out.
 */
export const prepareSentence = (text: string): string =>
  text
    .replace(/《[^》]{0,200}》/g, '《')
    .replace(widening, '')
    .replace(/(?<![\d ])\d(?: \d)+(?![\d ])/g, withoutSpaces)
    .replace(/(?<!\d)\d[\d ]{3,6}(?=年)/g, joinYear)
    .replace(/二[〇零○][一二三四五六七八九〇零○]{2}(?=年)/g, inDigits);
