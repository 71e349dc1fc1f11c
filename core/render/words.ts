import type { LapseCause } from '../findings/applied-waivers.ts';
import type { Coverage } from '../findings/check-result.ts';
import type { Verdict } from '../findings/verdict.ts';
import type { Bilingual } from '../problem.ts';
import type { Language, Tone } from './renderer.ts';

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
  verdict: { zh: '结论', en: 'verdict' },
  file: { zh: '文件', en: 'file' },
  agency: { zh: '单位', en: 'agency' },
  year: { zh: '报告年度', en: 'report year' },
  findings: { zh: '问题发现', en: 'findings' },
  outcomes: { zh: '检查项', en: 'checks' },
  ruleset: { zh: '规则集', en: 'ruleset' },
  engine: { zh: '程序', en: 'engine' },
  formula: { zh: '算式', en: 'arithmetic' },
  evidence: { zh: '原文', en: 'in the report' },
  basis: { zh: '依据', en: 'basis' },
  remedy: { zh: '整改', en: 'remedy' },
  diagnosis: { zh: '诊断', en: 'diagnosis' },
  explains: { zh: '涉及', en: 'explains' },
  repair: { zh: '改法', en: 'repair' },
  problem: { zh: '读取问题', en: 'reading problem' },
  passed: { zh: '通过', en: 'passed' },
  failed: { zh: '不通过', en: 'failed' },
  cannotTell: { zh: '无法判断', en: 'cannot tell' },
  notApplicable: { zh: '不适用', en: 'not applicable' },
  coverage: { zh: '条款覆盖', en: 'provisions' },
  profile: { zh: '本地规定', en: 'local rules' },
  asOf: { zh: '判断标准', en: 'judged by' },
  binding: { zh: '适用年度', en: 'binding' },
  switchedOff: { zh: '本地规定停用', en: 'switched off by the local rules' },
  afterWaivers: { zh: '豁免后', en: 'after waivers' },
  waived: { zh: '已豁免', en: 'waived' },
  lapsed: { zh: '豁免无效', en: 'waiver does not hold' },
  allRules: { zh: '全部规则', en: 'all rules' },
  noYear: { zh: '年份不明', en: 'year unknown' },
  noAgency: { zh: '单位不明', en: 'agency unknown' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** By which requirements a report was judged, where it is not by those of its year. */
export const currentWords: Bilingual = {
  zh: '现行要求，不限于报告年度当时的要求',
  en: 'today’s requirements, not only those of the report year',
};

/** Of a finding by a requirement that came later. */
export const bindingWords = (from: number): Bilingual => ({
  zh: `这一要求自${from}年度报告起适用，本报告当时不受其约束`,
  en: `the requirement binds reports for ${from} and later, and did not bind this one`,
});

/** What a waiver says of itself. */
export const waiverWords = {
  approver: { zh: '批准人', en: 'approved by' },
  reason: { zh: '理由', en: 'reason' },
  expires: { zh: '有效期至', en: 'until' },
  noExpiry: { zh: '无期限', en: 'no end' },
  note: { zh: '备注', en: 'note' },
  judgedOn: { zh: '判断日', en: 'judged on' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why a waiver does not hold. */
export const lapseWords: Readonly<Record<LapseCause, Bilingual>> = {
  expired: { zh: '已过期', en: 'expired' },
  'rule-changed': { zh: '规则已改变', en: 'the rule has changed' },
  'other-document': { zh: '针对另一份文件', en: 'it is for another document' },
  incomplete: {
    zh: '豁免错误须写明规则摘要、文件的SHA-256和期限',
    en: 'of an error it has to name the digest of the rule, the SHA-256 of the document and an end',
  },
  'subject-unknown': {
    zh: '单位或年份不明，须写明文件的SHA-256',
    en: 'body or year unknown: it has to name the SHA-256 of the document',
  },
};

/** What became of a provision. */
export const coverageWords: Readonly<Record<Coverage['state'], Bilingual>> = {
  checked: { zh: '已检查', en: 'checked' },
  'partly-checked': { zh: '部分检查', en: 'checked in part' },
  'cannot-tell': { zh: '无法判断', en: 'cannot tell' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  person: { zh: '须人工判断', en: 'for a person to judge' },
};

/** Stands for what is left out of a list. */
export const moreWords = (count: number): Bilingual => ({
  zh: `……另有${count}处……`,
  en: `… ${count} more …`,
});

/** Repairs that are not listed. */
export const moreWaysWords = (count: number): Bilingual => ({
  zh: `……另有${count}种……`,
  en: `… ${count} more …`,
});

/** What stands where no text can be shown: the state of a cell, or whether something is there. */
export const absenceWords = {
  blank: { zh: '空白', en: 'blank' },
  missing: { zh: '缺失', en: 'missing' },
  unreadable: { zh: '无法读取', en: 'unreadable' },
  found: { zh: '有', en: 'found' },
  notFound: { zh: '未找到', en: 'not found' },
  notRead: { zh: '未读出', en: 'not read' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Parts of a report by their key, for places that say no more. */
export const sectionWords: Readonly<Record<string, Bilingual>> = {
  overview: { zh: '第一部分', en: 'part one' },
  proactive: { zh: '第二部分', en: 'part two' },
  requests: { zh: '第三部分', en: 'part three' },
  disputes: { zh: '第四部分', en: 'part four' },
  problems: { zh: '第五部分', en: 'part five' },
  otherMatters: { zh: '第六部分', en: 'part six' },
};

/** Punctuation of each language. */
export const marks = {
  colon: { zh: '：', en: ': ' },
  comma: { zh: '，', en: ', ' },
  semicolon: { zh: '；', en: '; ' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const inBrackets = (text: string, lang: Language): string =>
  lang === 'zh' ? `（${text}）` : ` (${text})`;
