import type { Cause, DifferenceKind, Statement } from '../differences/difference.ts';
import type { Bilingual } from '../problem.ts';
import type { Tone } from './renderer.ts';

export const causeWords: Readonly<Record<Cause, Bilingual>> = {
  document: { zh: '文件', en: 'document' },
  rule: { zh: '规则', en: 'rules' },
  reader: { zh: '读取程序', en: 'reader' },
  inputs: { zh: '外部输入', en: 'inputs from outside' },
  waiver: { zh: '豁免', en: 'waiver' },
  unknown: { zh: '不明', en: 'unknown' },
};

export const differenceWords: Readonly<Record<DifferenceKind, Bilingual & { tone: Tone; mark: string }>> = {
  appeared: { mark: '+', zh: '新出现', en: 'appeared', tone: 'bad' },
  vanished: { mark: '-', zh: '已消失', en: 'vanished', tone: 'good' },
  changed: { mark: '~', zh: '有变化', en: 'changed', tone: 'doubtful' },
  outcome: { mark: '·', zh: '判断不同', en: 'judged otherwise', tone: 'note' },
};

export const outcomeWords: Readonly<Record<Statement['outcome'], Bilingual>> = {
  passed: { zh: '通过', en: 'passed' },
  failed: { zh: '不通过', en: 'failed' },
  'cannot-tell': { zh: '无法判断', en: 'cannot tell' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
};

/** Headings of a comparison. */
export const comparisonWords = {
  from: { zh: '可能的原因', en: 'may come from' },
  verdict: { zh: '结论', en: 'verdict' },
  afterWaivers: { zh: '豁免后', en: 'after waivers' },
  same: { zh: '没有差异', en: 'no difference' },
  absent: { zh: '没有这一项', en: 'not there' },
  added: { zh: '新增规则', en: 'rules added' },
  removed: { zh: '减少规则', en: 'rules removed' },
  reading: { zh: '读取', en: 'read' },
  problemAppeared: { zh: '新的读取问题', en: 'new reading problem' },
  problemVanished: { zh: '不再有的读取问题', en: 'reading problem gone' },
  onlyBefore: { zh: '仅前者有', en: 'only before' },
  onlyAfter: { zh: '仅后者有', en: 'only after' },
  compared: { zh: '比较', en: 'compared' },
  different: { zh: '有差异', en: 'different' },
} as const satisfies Readonly<Record<string, Bilingual>>;
