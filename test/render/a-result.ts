import type { CheckResult } from '../../core/findings/check-result.ts';

type Finding = CheckResult['findings'][number];
type Proof = Finding['evidence'][number];

export const aFinding: Finding = {
  fingerprint: 'f00d',
  rule: 'table-3/applicants-add-up',
  code: 'T3-001',
  severity: 'error',
  item: 'received',
  message: { zh: '各类申请人之和为3，总计却填4', en: 'applicants add up to 3, the total says 4' },
  remedy: { zh: '逐格核对', en: 'compare each cell' },
  basis: [{ document: '国办公开办函〔2021〕30号', clause: '第三部分表格' }],
  formula: '1 + 2 = 3 ≠ 4',
  expected: 3,
  actual: 4,
  difference: 1,
  evidence: [
    {
      fact: 'table3.received.total',
      label: '表三 新收 · 总计',
      raw: '4',
      value: 4,
      place: { table: 2, row: 4, column: 10, line: 41 },
    },
    {
      fact: 'table3.granted.company',
      label: '表三 予以公开 · 商业企业',
      raw: '',
      value: null,
      place: { line: 36 },
    },
  ],
};

/** A result made by hand; `changes` replace whole members. */
export function aResult(changes: Partial<CheckResult> = {}): CheckResult {
  return {
    schemaVersion: '1.0',
    engine: { name: 'gongkai-audit', version: '0.1.0', semantics: 1 },
    ruleset: { id: 'ogi-annual-report', version: '0.1.0', digest: 'sha256:00' },
    source: { name: 'a/b.html', sha256: 'ab', sizeBytes: 3, format: 'html', encoding: 'utf-8' },
    report: {
      title: '某区2023年政府信息公开工作年度报告',
      agency: '某区',
      agencyKind: 'countyUpGovernment',
      year: 2023,
      editions: { demanded: 'f2021', table2: null, table3: 'f2021', table4: 'f2021' },
      sections: {},
      tables: {
        table3: {
          edition: 'f2021',
          state: 'partial',
          cells: {
            'received.total': { state: 'number', value: 4, raw: '4' },
            'granted.naturalPerson': { state: 'unreadable', raw: '四' },
            'granted.company': { state: 'blank', raw: '' },
            'granted.research': { state: 'missing', raw: '' },
          },
        },
      },
      narrative: {},
    },
    verdict: 'non-compliant',
    counts: { error: 1, warning: 0, info: 0, passed: 1, failed: 1, cannotTell: 2, notApplicable: 0 },
    outcomes: [
      {
        rule: 'table-2/whole',
        code: 'T2-001',
        item: 'licensing.decisions',
        outcome: 'cannot-tell',
        reason: 'missing',
      },
      {
        rule: 'table-2/whole',
        code: 'T2-001',
        item: 'penalties.decisions',
        outcome: 'cannot-tell',
        reason: 'missing',
      },
      { rule: 'table-3/applicants-add-up', code: 'T3-001', item: 'received', outcome: 'failed' },
      {
        rule: 'table-3/applicants-add-up',
        code: 'T3-001',
        item: 'carriedIn',
        outcome: 'passed',
        assumed: 'blank-as-zero',
      },
    ],
    findings: [aFinding],
    diagnoses: [],
    coverage: [],
    problems: [
      {
        code: 'row-missing',
        stage: 'report',
        fatal: false,
        message: { zh: '表二缺行', en: 'table II lacks a row' },
        place: { line: 9 },
      },
    ],
    ...changes,
  };
}

/** A cell of table III as proof. */
export function aCell(address: string, label: string, raw: string, place: Proof['place']): Proof {
  return { fact: `table3.${address}`, label: `表三 ${label}`, raw, value: Number(raw) || null, place };
}
