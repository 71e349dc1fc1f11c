import type { Verdict } from '../findings/check-result.ts';
import type { Bilingual } from '../problem.ts';
import type { Tone } from './renderer.ts';

type Severity = 'error' | 'warning' | 'info';

export const verdictWords: Readonly<Record<Verdict, Bilingual & { tone: Tone }>> = {
  compliant: { zh: '合规', en: 'compliant', tone: 'good' },
  'non-compliant': { zh: '不合规', en: 'non-compliant', tone: 'bad' },
  undetermined: { zh: '无法认定', en: 'undetermined', tone: 'doubtful' },
};

export const severityWords: Readonly<Record<Severity, Bilingual & { tone: Tone }>> = {
  error: { zh: '错误', en: 'error', tone: 'bad' },
  warning: { zh: '警告', en: 'warning', tone: 'doubtful' },
  info: { zh: '提示', en: 'info', tone: 'note' },
};

/** Headings of the parts of a finding and of a result. */
export const partWords = {
  formula: { zh: '算式', en: 'arithmetic' },
  difference: { zh: '差额', en: 'difference' },
  evidence: { zh: '原文', en: 'in the report' },
  basis: { zh: '依据', en: 'basis' },
  remedy: { zh: '整改', en: 'remedy' },
  problem: { zh: '读取问题', en: 'reading problem' },
  passed: { zh: '通过', en: 'passed' },
  failed: { zh: '不通过', en: 'failed' },
  cannotTell: { zh: '无法判断', en: 'cannot tell' },
  notApplicable: { zh: '不适用', en: 'not applicable' },
  assumed: { zh: '按空白为零通过', en: 'passed with blanks as zero' },
  blank: { zh: '空白', en: 'blank' },
  noYear: { zh: '年份不明', en: 'year unknown' },
  noAgency: { zh: '单位不明', en: 'agency unknown' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why an outcome is cannot-tell or not-applicable. */
export const reasonWords: Readonly<Record<string, Bilingual>> = {
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
  'out-of-scope': { zh: '不在规则适用范围', en: 'out of the scope of the rule' },
  'blank-cells': { zh: '单元格空白', en: 'blank cells' },
  'no-report': { zh: '未读出报告', en: 'no report could be read' },
  'rule-fault': { zh: '规则执行故障', en: 'fault in the rule' },
};
