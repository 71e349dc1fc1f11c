import type { OutcomeReason } from '../engine/outcome.ts';
import type { Bilingual } from '../problem.ts';

/** Why an outcome is cannot-tell or not-applicable, or why a fact is not known. */
export const reasonWords: Readonly<Record<OutcomeReason, Bilingual>> = {
  unreadable: { zh: '内容无法读取', en: 'unreadable' },
  missing: { zh: '单元格位置已丢失', en: 'cells lost their positions' },
  image: { zh: '内容是图片或附件', en: 'given as a picture or attachment' },
  'table-not-found': { zh: '未找到表格', en: 'table not found' },
  'section-not-found': { zh: '未找到章节', en: 'section not found' },
  ambiguous: { zh: '表述有歧义', en: 'ambiguous wording' },
  'edition-unknown': { zh: '表格版式不明', en: 'edition of the form unknown' },
  'year-unknown': { zh: '报告年度不明', en: 'report year unknown' },
  'agency-unknown': { zh: '单位性质不明', en: 'kind of agency unknown' },
  'not-stated': { zh: '报告未提及', en: 'not stated in the report' },
  'not-supplied': { zh: '未提供对照材料', en: 'outside input not supplied' },
  'previous-not-found': { zh: '没有本单位的上年报告', en: 'no report of the body for the year before' },
  'previous-ambiguous': { zh: '上年报告不止一份', en: 'several reports for the year before' },
  'previous-unreadable': {
    zh: '上年报告没有读出对应内容',
    en: 'what is compared could not be read in the report of the year before',
  },
  'units-not-found': {
    zh: '没有可对照的所属单位报告',
    en: 'no report of a subordinate unit to compare with',
  },
  'units-unreadable': {
    zh: '所属单位报告没有读出对应数字',
    en: 'the figure could not be read in the report of some unit',
  },
  'government-not-found': { zh: '没有所属政府的报告', en: 'no report of the government of the area' },
  'government-ambiguous': {
    zh: '所属政府的报告不止一份',
    en: 'several reports of the government of the area',
  },
  'government-unreadable': {
    zh: '所属政府的报告没有读出对应数字',
    en: 'the figure could not be read in the report of the government of the area',
  },
  'out-of-scope': { zh: '不在规则适用范围', en: 'out of the scope of the rule' },
  'switched-off': { zh: '本地规定停用', en: 'switched off by the local rules' },
  'blank-cells': { zh: '单元格空白', en: 'blank cells' },
  'no-report': { zh: '未读出报告', en: 'no report could be read' },
  'rule-fault': { zh: '规则执行故障', en: 'fault in the rule' },
};

/** A reason of a result in words. */
export const showReason = (reason: string, lang: keyof Bilingual): string =>
  Object.hasOwn(reasonWords, reason) ? reasonWords[reason as OutcomeReason][lang] : reason;
