import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CheckResult } from '../../core/findings/check-result.ts';
import { escapeMarkdown } from '../../core/render/escape-markdown.ts';
import { printable } from '../../core/render/printable.ts';
import { plain } from '../../core/render/renderer.ts';
import { renderers } from '../../core/render/renderers.ts';
import { aFinding, aResult } from './a-result.ts';

/** Puts a text of the document wherever text of a document can stand. */
function everywhere(text: string): CheckResult {
  const both = { zh: text, en: text };
  const evidence = aFinding.evidence.map((proof) => ({ ...proof, raw: text, label: `表三 ${text} · 总计` }));
  return aResult({
    source: { ...aResult().source, name: text },
    report: { ...aResult().report, title: text, agency: text },
    findings: [{ ...aFinding, message: both, remedy: both, formula: `${text} ≠ 1`, item: text, evidence }],
    diagnoses: [
      {
        code: 'DIA-001',
        table: 'table3',
        kind: 'other',
        findings: [aFinding.fingerprint],
        unique: true,
        repairs: [
          {
            kind: 'other',
            cells: [{ cell: 'received.total', label: text, actual: 1, proposed: 2, place: { sheet: text } }],
          },
        ],
        repairCount: 1,
        message: both,
      },
    ],
    problems: [{ code: 'cell-unreadable', stage: 'report', fatal: false, message: both }],
  });
}

const lines = (text: string): number => text.split('\n').length;

describe('pretty', () => {
  const sizes = lines(renderers.pretty.render(everywhere('x'), plain));

  test.each([
    ['colours', '\u001b[31m红\u001b[0m'],
    ['a title for the terminal', '\u001b]0;owned\u0007'],
    ['a control sequence of one byte', '\u009b2J'],
    ['a backspace over what went before', 'ab\u0008\u0008\u0008cd'],
    ['a carriage return', '合规\r不合规'],
    ['line breaks of three kinds', 'a\nb\u2028c\u2029d'],
    ['a direction that is overridden', '\u202e34\u202c'],
    ['a direction that is isolated', '\u2067a\u2069'],
    ['an Arabic mark', '\u061c'],
    ['half a character', '\ud83d'],
    ['a null byte', 'a\u0000b'],
  ])('shows %s as text', (_what, text) => {
    const shown = renderers.pretty.render(everywhere(text), plain);
    expect(lines(shown)).toBe(sizes);
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
    expect(shown.isWellFormed()).toBe(true);
  });

  test('no text at all changes how many lines there are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(lines(renderers.pretty.render(everywhere(`x${text}`), plain))).toBe(sizes);
      }),
    );
  });

  test('Chinese, rare characters and full-width signs stay as they are', () => {
    expect(printable('〔2021〕30号　“𠮷”①')).toBe('〔2021〕30号　“𠮷”①');
  });
});

describe('markdown', () => {
  test.each([
    ['a tag', '<script>alert(1)</script>', '&lt;script\\>alert(1)&lt;/script\\>'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['emphasis', '*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['code', '`a`', '\\`a\\`'],
    ['a link', '[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['an address', 'https://a.example', 'https:\\/\\/a.example'],
    ['an address without its scheme', 'www.a.example', 'www\\.a.example'],
    ['an escape', '\\*', '\\\\\\*'],
    ['a border of a table', 'a|b', 'a\\|b'],
    ['a formula', '$x$', '\\$x\\$'],
    ['a heading', '# a', '\\# a'],
    ['a quotation', '> a', '\\> a'],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '1. a', '1\\. a'],
    ['a rule', '===', '\\==='],
    ['code by indentation', '     a', 'a'],
    ['two paragraphs', 'a\n\nb', 'a b'],
  ])('takes %s for text', (_what, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  test('no text at all changes how many lines there are', () => {
    const sizes = lines(renderers.markdown.render(everywhere('x'), plain));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(lines(renderers.markdown.render(everywhere(`x${text}`), plain))).toBe(sizes);
      }),
    );
  });

  test('no tag opens anywhere but our own line break', () => {
    const shown = renderers.markdown.render(everywhere('<img src=x onerror=y>`<b>`'), plain);
    expect(shown.match(/<[a-z/]/gi)).toEqual(['<b']);
    expect(shown).toContain('<br>sha256');
  });
});

test('ndjson stays on one line whatever the document says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = renderers.ndjson.render(everywhere(text));
      expect(line.indexOf('\n')).toBe(line.length - 1);
      expect(line.isWellFormed()).toBe(true);
    }),
  );
});
