import type { Fact } from '../fact.ts';
import { quantity } from '../make-fact.ts';
import type { Prose } from './prose.ts';
import { type Passage, quoteAll } from './quote-evidence.ts';
import type { Sentence } from './read-sentences.ts';

const units = '件|条|份|起|篇|次|人次|项|个|元|万元|期|场';
/** What follows a number that was never filled in: a unit and then the end of the clause. */
const clauseEnd = '(?=[,，。;；、)）]|其中|\\s*$)';

/** Sentences and words of the instructions to the form. */
const instructions = [
  /该部分以表格形式报告/g,
  /^\s*(?:具体)?表格如下\s*[:。]?\s*$/g,
  /^\s*[(〔【]?填[写表报]说明/g,
  /[(〔[【<]\s*(?:填报)?单位(?:名称|全称)\s*[)〕\]】>]/g,
  /此处(?=填|应|插|写|添|请|简要|概括|可(?:以)?(?:填|写|根据|插))/g,
];

/** Signs that stand for something to be filled in. */
const placeholders = [
  /20(?:[Xx×*]{2}|\d[Xx×*])(?=年|\s*〕)/g,
  new RegExp(`(?<![A-Za-z0-9])(?:[Xx]{2,}|×{2,})(?=\\s*(?:${units}|年|月|日))`, 'g'),
  /(?<![A-Za-z0-9])[Xx×]月[Xx×]日/g,
  /^\s*(?:[Xx]{2,}|×{2,})(?=\s*(?:县|区|镇|乡|市|省|街道|局|厅|委|办|单位|人民政府))/g,
  /(?<=[共计])\s*(?:[Xx]{2,}|×{2,})(?![A-Za-z0-9])/g,
  /(?<=[一-龥\d:：,，])\s*\*{3,}(?=\s*[一-龥\d,，。])/g,
  /(?<=[一-龥\d:：,，])\s*_{2,}/g,
  /【\s*】/g,
  new RegExp(`[([〔]\\s*[)\\]〕]\\s*(?:${units})${clauseEnd}`, 'g'),
];

const counted =
  '信息|文件|申请|复议|诉讼|解读|报道|稿件|建议|提案|留言|培训|会议|公开|发布|收到|受理|办结|答复|结转|回复|制发|废止|更新|收取|金额';

/** A gap, or nothing at all, where the number before a unit should be. */
const emptySlots = [
  new RegExp(`(?:${counted})[ \\n]+(?:${units})${clauseEnd}`, 'g'),
  new RegExp(`(?:共|共计|合计|总计|约)[ \\n]+(?:${units})${clauseEnd}`, 'g'),
  new RegExp(`(?<!公)(?:共|共计|合计|总计)[件条份起篇项]${clauseEnd}`, 'g'),
  /(?:主动公开|公开|发布|政府|各类)信息条(?=[,，。;；、]|其中)/g,
  /\d{4}年\s*月(?=\s*日|\s*底|\s*至|\s*[,，。]|\s*$)/g,
  /(?<!\d)(?:截至|自|至)\s*年\s*月|(?<![一-龥\d])年 +月( +日)?/g,
  /\d月 *日(?=[\s,，。;；)起止至]|$)/g,
];

/** Cases are told without names: `(2022)XX行初XX号` and `张XX` are no placeholders. */
const anonymous = /行[初终赔审]|法院|判决|裁定|某/;

/** Nearly every sentence has none: searching it costs a fraction of matching it. */
const wordsOf = (sentence: Sentence, patterns: readonly RegExp[]): readonly Passage[] =>
  patterns
    .filter((pattern) => sentence.spaced.search(pattern) >= 0)
    .flatMap((pattern) =>
      [...sentence.spaced.matchAll(pattern)].map(([words]) => ({ sentence, words: words.trim() })),
    );

function residuesIn(sentence: Sentence): readonly Passage[] {
  const unfilled = [...instructions, ...emptySlots];
  return wordsOf(sentence, anonymous.test(sentence.text) ? unfilled : [...unfilled, ...placeholders]);
}

/** Template sentences, placeholders and empty slots for numbers that were left in the text (STR-010). */
export function residueFacts(prose: Prose): readonly (readonly [string, Fact])[] {
  const found = prose.all.flatMap(residuesIn);
  return [['residues.count', quantity(found.length, quoteAll('residues.count', '模板残留', found))]];
}
