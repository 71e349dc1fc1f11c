import { describe, expect, test } from '@jest/globals';
import { checkResult } from '../../core/findings/check-result.ts';
import { plain } from '../../core/render/renderer.ts';
import { renderers } from '../../core/render/renderers.ts';
import { aFinding, aResult } from './a-result.ts';

const english = { ...plain, lang: 'en' as const };
const hostile = 'a\u001b[31m|<script>\r\n`b`\u202e*c*';

test('the hand-made result keeps the contract', () => {
  expect(checkResult.parse(aResult())).toEqual(aResult());
});

describe.each(Object.entries(renderers))('%s', (_name, renderer) => {
  test('ends with one line end, and says the same of the same result', () => {
    const text = renderer.render(aResult(), plain);
    expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
    expect(renderer.render(aResult(), plain)).toBe(text);
  });
});

describe('json', () => {
  test('holds the whole result', () => {
    expect(JSON.parse(renderers.json.render(aResult()))).toEqual(aResult());
  });

  test('several results make one array', () => {
    const { open, between, close, render } = renderers.json;
    const text = open + [aResult(), aResult()].map((result) => render(result)).join(between) + close;
    expect(JSON.parse(text)).toEqual([aResult(), aResult()]);
  });
});

test('ndjson stays on one line whatever the document says', () => {
  const named = aResult({ source: { ...aResult().source, name: hostile } });
  expect(renderers.ndjson.render(named).split('\n')).toHaveLength(2);
});

describe('pretty', () => {
  const text = renderers.pretty.render(aResult(), plain);

  test.each([
    ['verdict in both languages', '不合规 non-compliant'],
    ['severity, code and item', '错误 T3-001 [received]'],
    ['the arithmetic', '算式: 1 + 2 = 3 ≠ 4'],
    ['a number and its place', '表三 新收 · 总计 = 4 (文中第2个表格，第4行，第10列，原文第41行)'],
    ['a blank cell by its name', '表三 新收 · 商业企业 = 空白 (原文第36行)'],
    ['the clause', '依据: 国办公开办函〔2021〕30号 第三部分表格'],
    ['the remedy', '整改: 逐格核对'],
    ['what could not be told, counted', '无法判断 T2-001 table-2/whole ×2: 单元格位置已丢失'],
    ['problems with their place', '读取问题 row-missing 表二缺行 (原文第9行)'],
  ])('shows %s', (_what, expected) => {
    expect(text).toContain(expected);
  });

  test('puts the language asked for first', () => {
    const lines = renderers.pretty.render(aResult(), english).split('\n');
    const first = lines.findIndex((line) => line.includes('applicants add up to 3'));
    expect(lines[first + 1]).toContain('各类申请人之和为3');
    expect(first).toBeGreaterThan(0);
  });

  test('paints by tone, and only through the painter', () => {
    const tones = new Set<string>();
    renderers.pretty.render(aResult(), {
      lang: 'zh',
      paint: (tone, painted) => {
        tones.add(tone);
        return painted;
      },
    });
    expect([...tones].sort()).toEqual(['bad', 'doubtful', 'faint', 'strong']);
    expect(text).not.toContain('\u001b');
  });

  test('does not let a document steer the terminal', () => {
    const evil = { ...aFinding, evidence: aFinding.evidence.map((proof) => ({ ...proof, raw: hostile })) };
    const shown = renderers.pretty.render(aResult({ findings: [evil] }), plain);
    expect([...shown].filter((character) => '\u001b\u202e'.includes(character))).toEqual([]);
    expect(shown).toContain('U+001B');
  });

  test('shortens a long list of evidence and says by how much', () => {
    const [proof] = aFinding.evidence;
    const many = { ...aFinding, evidence: Array.from({ length: 20 }, () => proof!) };
    expect(renderers.pretty.render(aResult({ findings: [many] }), plain)).toContain('… +8');
  });
});

describe('markdown', () => {
  test('keeps text of the document from becoming mark-up', () => {
    const evil = { ...aFinding, message: { zh: hostile, en: hostile } };
    const shown = renderers.markdown.render(aResult({ findings: [evil] }), plain);
    expect(shown).not.toContain('<script');
    expect(shown).toContain('\\|&lt;script\\>');
  });

  test('says verdict, ruleset and every finding', () => {
    const shown = renderers.markdown.render(aResult(), plain);
    for (const part of ['**不合规**', 'sha256:00', '## 错误 T3-001 · received', '`1 + 2 = 3 ≠ 4`']) {
      expect(shown).toContain(part);
    }
  });
});
