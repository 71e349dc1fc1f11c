import type { Prose } from '../text/prose.ts';
import type { Passage } from '../text/quote-evidence.ts';
import type { Sentence } from '../text/read-sentences.ts';

/** 「均已办结」, 「全部办理完毕」. That all were answered in time says nothing of those not yet due. */
const done =
  '(?:(?:均|都|全部)已经?[^,。;:]{0,10}(?:办结|完结)|(?:均|都|全部)(?:已经?)?[^,。;:]{0,10}(?:办理|处理|答复)完[成毕])|全部办结';
const named = new RegExp(
  `(?:^|[,。:;])(?:所有|全部|以上|上述|收到的)[^,。;:]{0,12}申请[^,。;:]{0,4}?(?:${done})`,
);
/** Without a name the requests that the sentence counts are meant, if it counts nothing else. */
const unnamed = new RegExp(`申请\\d+[件条份宗],(?:${done})`);

const foreign =
  /到期|应当|应办|应予|届满|除|其中|外,|复议|诉讼|信访|咨询|提案|议案|热线|留言|投诉|网上|网站|信函|当面|邮[寄箱件]|传真|上半年|季度|目标|确保|力争|将|若|如果|各(?:镇|部门|单位|街道)|下属/;
const carriedOver = /结转|顺延|转下/;

const isOfAll = ({ text }: Sentence): boolean =>
  !foreign.test(text) && (named.test(text) || (unnamed.test(text) && !carriedOver.test(text)));

/** Sentences that say that every request of the year was finished. */
export function allFinished({ sections }: Prose): readonly Passage[] {
  const sentences = [...sections.overview, ...sections.requests].filter(isOfAll);
  return sentences.map((sentence) => ({
    sentence,
    words: (named.exec(sentence.text) ?? unnamed.exec(sentence.text))?.[0].replace(/^[,。:;]/, '') ?? '',
  }));
}
