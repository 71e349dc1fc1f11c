import type { Fact, QuantityFact } from '../fact.ts';
import { quantity, unknownQuantity } from '../make-fact.ts';
import type { Prose } from './prose.ts';
import { type Passage, quoteAll } from './quote-evidence.ts';
import { type Sentence, withoutNumbering } from './read-sentences.ts';

const tooManyDigits = /(?<![\d.\-–—〔[(/])\d{5,8}(?=年(?!产|薪|租))/g;

/** A year among the digits: `202020`, `22022`; a quantity such as 100000 or the hotline 12345 is none. */
const holdsYear = (digits: string): boolean =>
  /^(?:19|20)\d/.test(digits) || /20[12]\d/.test(digits) ? !digits.endsWith('0000') : false;

const malformedIn = (sentence: Sentence): readonly Passage[] =>
  [...sentence.text.matchAll(tooManyDigits)]
    .filter(([digits]) => holdsYear(digits))
    .map(([digits]) => ({ sentence, words: `${digits}年` }));

function malformed(prose: Prose): QuantityFact {
  const found = prose.all.flatMap(malformedIn);
  return quantity(found.length, quoteAll('years.malformed', '年份书写', found));
}

const noSubject = '\\d|[-–—~至到起末底初以之前后春夏秋冬]|上半|下半|第|《';
/** A year that opens a sentence as its subject; neither a date, a span of years nor the name of a document. */
const leadingYear = new RegExp(`^(?:在|于)?(20\\d\\d)年(?:度(?!${noSubject})|(?!度|${noSubject}))`);

const history =
  /较[上去前20]|相较|相比|同比|环比|同期|以来|以后|以前|修订|修正|施行|成立|组建|挂牌|撤销|合并|颁布|印发|荣获|获评|被评|表彰|年报|年度报告|整改|已[^,。]{0,4}解决|得到解决|考核|评估|检查发现|通报|督查|〔/;
const plans = /将|计划|拟|力争|下一步|下步|继续|进一步|重点|着力|持续|针对|要|推进|加强|做好|提升|改进/;
const defects = /存在|不足|问题/;
const ownWork = /我|本(?!着)|全[省市县区镇乡州局]|信息公开|政务公开/;

function isForeign(sentence: Sentence, reportYear: number): boolean {
  const found = leadingYear.exec(withoutNumbering(sentence.text));
  const year = Number(found?.[1]);
  if (found === null || year === reportYear || history.test(sentence.text)) return false;
  return year < reportYear || !plans.test(sentence.text);
}

/** The sentence with which section one opens, up to its first numbered part: only the first that begins with a year. */
function openingOf(sentences: readonly Sentence[]): readonly Sentence[] {
  const firstPart = sentences.findIndex(
    (each) => each.opensPart && withoutNumbering(each.spaced) !== each.spaced.trim(),
  );
  const lead = firstPart === -1 ? sentences : sentences.slice(0, firstPart);
  return lead.filter((each) => leadingYear.test(each.text)).slice(0, 1);
}

function foreign(prose: Prose, reportYear: number | undefined): QuantityFact {
  if (reportYear === undefined) return unknownQuantity('year-unknown');
  const ofProblems = prose.sections.problems.filter(({ text }) => defects.test(text));
  const found = [...openingOf(prose.sections.overview), ...ofProblems]
    .filter((sentence) => ownWork.test(sentence.text) && isForeign(sentence, reportYear))
    .map((sentence) => ({ sentence, words: leadingYear.exec(withoutNumbering(sentence.text))?.[0] ?? '' }));
  return quantity(found.length, quoteAll('years.foreign', '所述年份', found));
}

/** Years written wrongly, and sentences that speak of another year than the one reported on (STR-005). */
export function yearFacts(
  prose: Prose,
  reportYear: number | undefined,
): readonly (readonly [string, Fact])[] {
  return [
    ['years.malformed', malformed(prose)],
    ['years.foreign', foreign(prose, reportYear)],
  ];
}
