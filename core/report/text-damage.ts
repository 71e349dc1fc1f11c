import { isDamagedFigure } from '../damaged-figure.ts';

/** What is wrong with a text, as far as it shows in its signs alone. */
export interface TextDamage {
  /** The first damaged words. */
  readonly words: string;
  /** Whether it is garbled as a whole, and not only here and there. */
  readonly isGarbled: boolean;
}

/** The first bytes of ideographs in UTF-8, and those that follow them. */
const [firstLead, lastLead, firstTrail, lastTrail] = [0xe4, 0xe9, 0x80, 0xbf];

/** Traditional characters that pages in them use every day. */
const everyday = /[鋼錄鍋鍊鍍鎮鎬鏇鏈鐘鐮鑰鑲鑽鑿閱閻闆闊]/gu;

/** What GBK makes of the first two bytes of an ideograph in UTF-8: signs of which text has next to none. */
function misreadIdeographs(): string {
  const bytes: number[] = [];
  for (let lead = firstLead; lead <= lastLead; lead += 1) {
    for (let trail = firstTrail; trail <= lastTrail; trail += 1) bytes.push(lead, trail);
  }
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes)).replace(everyday, '');
}

const misread = new RegExp(`[${misreadIdeographs()}]`, 'gu');
/** UTF-8 or GBK read as Western text: 「æ”¿åºœ」, 「Õþ¸®」. */
const western = /[\u00a1-\u00ff]/gu;
/** What stands for signs that could not be read or written. Those of private use are also marks of lists, in ones. */
const replacement = /[\ufffd\ue000-\uf8ff]/gu;
const certainReplacement = /\ufffd+/u;
const questionMarks = /\?{3,}/gu;
/** The replacement sign of UTF-8 read as GBK, and memory that was never written. */
const famous = /锟斤拷|锟斤|烫烫烫|屯屯屯/u;

/** Letters in the place of digits before a unit, and 曰 in that of 日. */
const misreadFigure =
  /(?<![A-Za-z\d〇○一二三四五六七八九十])(?:\d+[OolI〇○]|[OolI〇○]\d)[\dOolI〇○]*(?=\s?[年月日件条份次项元个万])|\d月\s?\d{1,2}曰/u;

/** Fewer such signs prove nothing: 淇, 浏 and é are signs of sound texts too. */
const fewest = 3;
/** Share of a text that is made of them. */
const garbledShare = 0.2;

const count = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;
const countAll = (text: string, runs: RegExp): number => text.match(runs)?.join('').length ?? 0;

function isGarbled(text: string): boolean {
  const signs = [
    count(text, misread),
    count(text, western),
    count(text, replacement),
    countAll(text, questionMarks),
  ];
  const length = text.replace(/\s/gu, '').length;
  return signs.some((each) => each >= fewest && each >= garbledShare * length);
}

/** Nearly every text has none of these, and is spared the rest. */
const suspicious = new RegExp(
  `[\\ufffd\\ue000-\\uf8ff\\u00a1-\\u00ff锟烫屯曰?？OolI〇○□■|${misread.source.slice(1, -1)}]`,
  'u',
);

/** The damage that a text shows; undefined where it shows none. */
export function textDamage(text: string): TextDamage | undefined {
  if (!suspicious.test(text)) return undefined;
  if (isGarbled(text)) return { words: text, isGarbled: true };
  const found = [famous, misreadFigure, certainReplacement].map((signs) => signs.exec(text)?.[0]);
  const words = found.find((each) => each !== undefined);
  return words === undefined ? undefined : { words, isGarbled: false };
}

/** Recognition takes 1 for the border of a cell. */
const isBarred = (text: string): boolean => text.includes('|') && /^[\d|]{1,16}$/u.test(text);

/** The same of a cell, where a letter alone stands for a digit. */
export function cellDamage(text: string): TextDamage | undefined {
  return isDamagedFigure(text) || isBarred(text) ? { words: text, isGarbled: false } : textDamage(text);
}
