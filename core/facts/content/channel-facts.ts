import type { Report } from '../../report/report.ts';
import type { Fact } from '../fact.ts';
import { truth, unknownTruth } from '../make-fact.ts';
import { prepareSentence } from '../narrative/prepare-sentence.ts';
import type { Prose } from '../text/prose.ts';
import type { Sentence } from '../text/read-sentences.ts';
import { type DisclosedTotal, disclosedTotals } from './disclosed-totals.ts';
import { overviewAbsence } from './overview-absence.ts';
import { channel, numberOf, type Part, partLists } from './part-lists.ts';
import { sumOfParts } from './sum-of-parts.ts';

/** What is shown beside the government's own information counts by itself: news, and what was taken over from others. */
const beside = /要闻|新闻|动态|资讯|转载|转发|重复|视频|推文|稿件/;
/** What makes a total one of government information, as that of a channel must be too. */
const disclosure = /公开/;
const ofChannel =
  /(?:通过|利用|依托|在)?(?:[^,。;]{0,16})(?:网站|平台|微信公众号|公众号|微博|客户端|新媒体)(?:上|中)?主动公开(?:政府|政务)?信息(?:共计|总计|共)?(\d{1,3}(?:,\d{3})+|\d+)(条|件|份|篇)(?![的以左])/g;
const foreign = /上年|去年|同期|以来|历年|累计|半年|季度|\d月|较|比|下一步|将|力争|20\d\d年/;

interface Contradiction {
  readonly whole: Part;
  readonly part: Part;
}

/** 「主动公开120条，其中网站发布350条」. */
function* inLists(sentence: Sentence): Generator<Contradiction> {
  if (!disclosure.test(sentence.text) || beside.test(sentence.text)) return;
  for (const { whole, parts } of partLists(sentence)) {
    const part = parts.find(({ words, value }) => channel.test(words) && value > whole.value);
    if (part) yield { whole, part };
  }
}

/** A channel told in a sentence of its own, in the very words of the total. */
function* apart(
  sentence: Sentence,
  year: number,
  [total]: readonly DisclosedTotal[],
): Generator<Contradiction> {
  const text = prepareSentence(sentence.text).replaceAll(`${year}年`, '');
  if (total === undefined || beside.test(text) || foreign.test(text)) return;
  for (const [words, digits = '', unit] of text.matchAll(ofChannel)) {
    const value = numberOf(digits);
    if (unit === total.unit && value > total.value) yield { whole: total, part: { sentence, words, value } };
  }
}

/** Whether no channel has more than the total of what was made public (NAR-011); the first that has is shown. */
export function channelFacts(report: Report, prose: Prose): readonly (readonly [string, Fact])[] {
  const told = [...prose.preamble, ...prose.sections.overview, ...prose.sections.proactive];
  const totals = disclosedTotals(report, prose);
  const isOneScope = new Set(totals.map(({ scope, value }) => `${scope} ${value}`)).size === 1;
  const isOfArea = report.agencyKind === 'countyUpGovernment' || totals.some(({ scope }) => scope === 'area');
  const whole = isOneScope && !isOfArea ? totals : [];
  const { year = 0 } = report;
  const [found] = told.flatMap((each) => [...inLists(each), ...apart(each, year, whole)]);
  const absence = overviewAbsence(report);
  const isOpen = found === undefined && absence !== undefined;
  return [
    ['channels.fit', isOpen ? unknownTruth(absence) : truth(found === undefined)],
    ['channels.total', sumOfParts('channels.total', '正文 主动公开总数', found ? [found.whole] : [])],
    ['channels.part', sumOfParts('channels.part', '正文 渠道公开数', found ? [found.part] : [])],
  ];
}
