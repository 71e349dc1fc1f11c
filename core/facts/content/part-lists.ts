import { prepareSentence } from '../narrative/prepare-sentence.ts';
import type { Passage } from '../text/quote-evidence.ts';
import type { Sentence } from '../text/read-sentences.ts';

export interface Part extends Passage {
  readonly value: number;
}

/** A figure and parts of it in its unit, as 「120条，其中…」 lists them. */
export interface PartList {
  readonly whole: Part;
  readonly parts: readonly Part[];
  /** Whether the parts are said to be all: 「分别为」, or the last one 「其他」, and nothing like 「等」 or 「主要」. */
  readonly isExhaustive: boolean;
  /** Ways of publishing or asking: what goes two ways is counted twice. */
  readonly isOfChannels: boolean;
}

const number = '(\\d{1,3}(?:,\\d{3})+|\\d+)';
const head = new RegExp(
  `(?<![\\d.第近约超逾过达—~-])${number}(条|件|份|篇|期)[,:(]?(其中(?:包括)?|包括|分别为|分别是)[:,]?([^。;]*)`,
  'g',
);
export const channel =
  /网|平台|微信|公众号|微博|客户端|新媒体|抖音|头条|报纸|报刊|日报|广播|电视|公报|栏|视频号|账号|信函|邮[件寄箱]|当面|传真|现场/;
/** Behind such words something else than parts is told. */
const ends =
  /较|比上|同比|增长|下降|上年|去年|另|此外|还有|累计|合计|共计|总计|点击|阅读|浏览|粉丝|关注[人量数]|转发|20\d\d年|办结|答复|结转|其中|包括|含/;
const inexact = /等|主要|(?<!其)余|多|近|约|以上|若干/;
const last = /^(?:其他|其它|其余|余下)/;

/** A number as it is written, with or without commas between its thousands. */
export const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''));

/** Brackets tell of parts of a part. */
const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)?/g, '').replace(/\).*$/, '');

/** A comma between digits belongs to the number. */
const itemsOf = (list: string): readonly string[] =>
  list.split(/[、和及]|,(?!\d{3}(?!\d))/).filter((item) => item !== '');

function partsOf(items: readonly string[], unit: string, sentence: Sentence): readonly Part[] {
  const pattern = new RegExp(`^[^\\d]{0,30}?${number}${unit}(?:次|\\(次\\))?$`);
  return items.flatMap((item) => {
    const digits = inexact.test(item) ? undefined : pattern.exec(item)?.[1];
    return digits === undefined ? [] : [{ sentence, words: item, value: numberOf(digits) }];
  });
}

/** The lists of a sentence, each up to the first words that tell of something else. */
export function* partLists(sentence: Sentence): Generator<PartList> {
  const text = prepareSentence(sentence.text);
  for (const [, digits = '', unit = '', mark = '', rest = ''] of text.matchAll(head)) {
    const all = itemsOf(withoutBrackets(rest));
    const end = all.findIndex((item) => ends.test(item));
    const items = end === -1 ? all : all.slice(0, end);
    const parts = partsOf(items, unit, sentence);
    const isWhole = end === -1 && parts.length === items.length && !inexact.test(rest);
    yield {
      whole: { sentence, words: `${digits}${unit}`, value: numberOf(digits) },
      parts,
      isExhaustive: isWhole && parts.length > 1 && (mark.startsWith('分别') || last.test(items.at(-1) ?? '')),
      isOfChannels: channel.test(items.join('')),
    };
  }
}
