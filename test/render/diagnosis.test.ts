import { describe, expect, test } from '@jest/globals';
import type { Diagnosis } from '../../core/findings/check-result.ts';
import { plain } from '../../core/render/renderer.ts';
import { renderers } from '../../core/render/renderers.ts';
import { aFinding, aResult } from './a-result.ts';

const aDiagnosis: Diagnosis = {
  code: 'DIA-001',
  table: 'table3',
  kind: 'several',
  findings: ['f00d'],
  unique: false,
  repairs: [
    {
      kind: 'digit-wrong',
      cells: [
        {
          cell: 'received.total',
          label: '表三 新收 · 总计',
          actual: 4,
          proposed: 3,
          place: { table: 2, row: 4, column: 10 },
        },
      ],
    },
    {
      kind: 'cells-swapped',
      cells: [
        { cell: 'received.company', label: '表三 新收 · 企业', actual: 1, proposed: 2, place: {} },
        { cell: 'received.research', label: '表三 新收 · 科研', actual: 2, proposed: 1, place: {} },
      ],
    },
  ],
  repairCount: 9,
  message: { zh: '办法有9种', en: 'there are 9 ways' },
};

const result = aResult({
  findings: [aFinding, { ...aFinding, fingerprint: 'beef', code: 'T3-002', item: 'total' }],
  diagnoses: [{ ...aDiagnosis, findings: ['beef', 'f00d'] }],
});
const english = { ...plain, lang: 'en' as const };

describe.each([
  ['pretty', '诊断 DIA-001 办法有9种', '    there are 9 ways', '    '],
  ['markdown', '## 诊断 DIA-001\n\n办法有9种', '*there are 9 ways*', '- '],
] as const)('%s', (name, heading, translation, indent) => {
  const shown = renderers[name].render(result, plain);
  const unescaped = shown.replaceAll('\\', '');

  test.each([
    ['what may lie behind findings', heading],
    ['the same in the other language', translation],
    ['the findings that it explains, in their order', `${indent}涉及：T3-001 [received]，T3-002 [total]`],
    [
      'a repair with its place and its slip',
      `${indent}改法：表三 新收 · 总计：4 → 3（文中第2个表格，第4行，第10列）；一位数字有误`,
    ],
    ['a repair of two cells', `${indent}改法：表三 新收 · 企业：1 → 2；表三 新收 · 科研：2 → 1；两格互换`],
    ['how many repairs are not listed', `${indent}改法：……另有7种……`],
  ])('shows %s', (_what, expected) => {
    expect(unescaped.replaceAll('&gt;', '>')).toContain(expected);
  });

  test('stands behind the findings and before what could not be read', () => {
    const parts = ['整改', heading, '读取问题'].map((part) => shown.lastIndexOf(part));
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(shown).toContain(heading);
  });

  test('is in English when asked for it', () => {
    const text = renderers[name].render(result, english);
    expect(text).toContain('diagnosis DIA-001');
    expect(text).toContain('two figures exchanged');
    expect(text).toContain('… 7 more …');
  });

  test('says nothing where there is none', () => {
    expect(renderers[name].render(aResult(), plain)).not.toContain('诊断');
  });
});
