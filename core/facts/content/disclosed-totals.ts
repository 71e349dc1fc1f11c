import type { Report } from '../../report/report.ts';
import { prepareSentence } from '../narrative/prepare-sentence.ts';
import type { Prose } from '../text/prose.ts';
import type { Passage } from '../text/quote-evidence.ts';
import type { Sentence } from '../text/read-sentences.ts';
import { numberOf } from './part-lists.ts';

/** A figure that a sentence gives as all the government information made public in the year. */
export interface DisclosedTotal extends Passage {
  readonly value: number;
  readonly unit: string;
  /** Of the body or level itself, of the whole area, or not said. */
  readonly scope: 'own' | 'area' | '';
}

const total =
  /主动公开了?(?:各类|各种|各项)?(?:政府|政务)?信息(?:数量|总数|总量|数)?(?:共计|总计|合计|总共|共|达到?|为)?(\d{1,3}(?:,\d{3})+|\d+)(条|件|份|篇|项)(?![的以左])/g;

/** What before a figure makes it one of a channel, a part, a kind, another time or others. */
const foreign =
  /网站|平台|网络|微信|公众号|微博|客户端|新媒体|通过|利用|依托|公报|专栏|栏目|报刊|广播|电视|视频|其中|包括|另|上年|去年|同期|截[至止]|以来|历年|累计|半年|季度|\d月|计划|下一步|将|力争|目标|各(?:镇|乡|部门|单位|街道|村|科室|局)|下属|所属|[党村居厂]务|较|比|若|如/;
const own = /本级|我办|本办|办公[室厅]/;
const area = /[全我本][省市县区州盟旗]|各级/;
/** Under such a heading the figures are those of a channel. */
const channelPart = /平台|网站|新媒体|渠道|载体|阵地/;

const isOfOtherYear = (text: string, year: number): boolean =>
  [...text.matchAll(/(20\d\d)年/g)].some(([, found]) => Number(found) !== year);

function* totalsIn(sentence: Sentence, year: number): Generator<DisclosedTotal> {
  const text = prepareSentence(sentence.text);
  for (const { 0: words, 1: digits = '', 2: unit = '', index } of text.matchAll(total)) {
    const before = text.slice(0, index);
    if (foreign.test(before) || isOfOtherYear(before, year)) continue;
    const scope = own.test(before) ? 'own' : area.test(before) ? 'area' : '';
    yield { sentence, words, value: numberOf(digits), unit, scope };
  }
}

/** All figures of sections one and two, and before them, that are told as the total of the year. */
export function disclosedTotals({ year }: Report, prose: Prose): readonly DisclosedTotal[] {
  if (year === undefined) return [];
  let isOfChannel = false;
  const sentences = [...prose.preamble, ...prose.sections.overview, ...prose.sections.proactive];
  return sentences.flatMap((sentence) => {
    if (sentence.opensPart) isOfChannel = channelPart.test(sentence.text.slice(0, 20));
    return isOfChannel ? [] : [...totalsIn(sentence, year)];
  });
}
