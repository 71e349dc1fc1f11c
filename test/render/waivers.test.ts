import { describe, expect, test } from '@jest/globals';
import { plain } from '../../core/render/renderer.ts';
import { renderers } from '../../core/render/renderers.ts';
import { aFinding, aResult } from './a-result.ts';

const accepted = {
  fingerprint: aFinding.fingerprint,
  rule: aFinding.rule,
  code: 'T3-001',
  approver: '李某',
  reason: '已[另行]更正',
  expires: '2025-06-30',
  note: '附件一',
};
const waivers = { day: '2025-03-01', verdict: 'compliant', waived: [accepted], lapsed: [] } as const;
const waived = aResult({ waivers: { ...waivers, waived: [accepted], lapsed: [] } });
const lapsed = aResult({
  waivers: { ...waivers, verdict: 'non-compliant', waived: [], lapsed: [{ ...accepted, cause: 'expired' }] },
});

describe.each(['pretty', 'markdown'] as const)('%s', (name) => {
  const { render } = renderers[name];
  const text = (result: Parameters<typeof render>[0], lang: 'zh' | 'en' = 'zh'): string =>
    render(result, { ...plain, lang }).replaceAll('\\', '');

  test('lists a waived finding with approver, reason and end, and both verdicts', () => {
    expect(text(waived)).toContain(
      '已豁免：批准人：李某；理由：已[另行]更正；有效期至：2025-06-30；备注：附件一',
    );
    expect(text(waived)).toMatch(/豁免后.*合规 compliant（已豁免 1，豁免无效 0，判断日 2025-03-01）/);
    expect(text(waived)).toMatch(/不合规/);
  });

  test('says why a waiver does not hold', () => {
    expect(text(lapsed)).toContain('豁免无效：已过期；批准人：李某');
    expect(text(lapsed, 'en')).toContain('waiver does not hold: expired; approved by: 李某');
  });

  test('says when there is no end', () => {
    const { expires, note, ...endless } = accepted;
    expect(text(aResult({ waivers: { ...waivers, waived: [endless], lapsed: [] } }))).toContain(
      '已[另行]更正；无期限',
    );
  });

  test('says nothing of waivers where nobody asked', () => {
    expect(text(aResult())).not.toContain('豁免');
  });
});

test.each(['json', 'ndjson'] as const)('%s holds the waivers last', (name) => {
  const read: object = JSON.parse(renderers[name].render(waived));
  expect(Object.keys(read).at(-1)).toBe('waivers');
  expect(read).toEqual(waived);
});
