import { describe, expect, test } from '@jest/globals';
import type { CheckResult } from '../../core/index.ts';
import { plain, type Tone } from '../../core/render/renderer.ts';
import { renderers } from '../../core/render/renderers.ts';
import { aResult } from './a-result.ts';

type Profile = NonNullable<NonNullable<CheckResult['inputs']>['profile']>;

const arithmetic = {
  rule: 'table-3/applicants-add-up',
  code: 'T3-001',
  severity: 'error',
  reason: '另行核对\n数字',
} as const;
const signature = {
  rule: 'structure/signature',
  code: 'STR-013',
  severity: 'info',
  reason: '不要求*落款*',
} as const;

const compliantWithout = (...switchedOff: Profile['switchedOff']): CheckResult =>
  aResult({
    verdict: 'compliant',
    findings: [],
    inputs: { profile: { name: 'local.json', sha256: 'cd', place: '云溪市', switchedOff } },
  });

const titles = new Map([['structure/signature', { zh: '落款完整', en: 'signed in full' }]]);

describe('at the terminal', () => {
  const shown = renderers.pretty.render(compliantWithout(arithmetic, signature), { ...plain, titles });

  test('rules that had no part in the verdict stand beside it', () => {
    expect(shown.split('\n')[0]).toBe('合规 compliant（本地规定停用：T3-001 STR-013）  a/b.html');
  });

  test.each([
    ['the place and its file', '  本地规定：云溪市（local.json）\n'],
    [
      'a rule with its weight and the reason',
      '  本地规定停用：T3-001 table-3/applicants-add-up（错误）：另行核对 数字\n',
    ],
    ['a rule by its title', '  本地规定停用：STR-013 落款完整（提示）：不要求*落款*\n'],
  ])('%s', (_what, line) => {
    expect(shown).toContain(line);
  });

  const tonesOf = (result: CheckResult): readonly Tone[] => {
    const tones: Tone[] = [];
    const paint = (tone: Tone, text: string): string => {
      tones.push(tone);
      return text;
    };
    renderers.pretty.render(result, { ...plain, paint });
    return tones;
  };

  test('without an error rule, compliant is not painted as good', () => {
    expect(tonesOf(compliantWithout(arithmetic))[0]).toBe('doubtful');
    expect(tonesOf(compliantWithout(signature))[0]).toBe('good');
  });

  test('a profile that switches nothing off leaves the verdict alone', () => {
    const lines = renderers.pretty.render(compliantWithout(), plain).split('\n');
    expect(lines[0]).toBe('合规 compliant  a/b.html');
    expect(lines).toContain('  本地规定：云溪市（local.json）');
  });

  test('nothing is said of the place where no profile was given', () => {
    expect(renderers.pretty.render(aResult(), plain)).not.toContain('本地规定');
  });
});

describe('as a page', () => {
  const shown = renderers.markdown.render(compliantWithout(arithmetic, signature), {
    ...plain,
    lang: 'en',
    titles,
  });

  test.each([
    ['the verdict', '| verdict | **compliant** (switched off by the local rules: T3-001 STR-013) |'],
    ['the place, its file and hash', '| local rules | 云溪市 (local.json)<br>sha256 `cd` |'],
    [
      'each rule with its reason, which is no mark-up',
      '## switched off by the local rules\n\n- T3-001 table-3/applicants-add-up (error): 另行核对 数字\n- STR-013 signed in full (info): 不要求\\*落款\\*',
    ],
  ])('has %s', (_what, expected) => {
    expect(shown).toContain(expected);
  });

  test('has no such rows without a profile', () => {
    expect(renderers.markdown.render(aResult(), plain)).not.toContain('本地规定');
  });
});
