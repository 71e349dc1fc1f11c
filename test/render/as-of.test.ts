import { describe, expect, test } from '@jest/globals';
import { plain } from '../../core/render/renderer.ts';
import { renderers } from '../../core/render/renderers.ts';
import { aFinding, aResult } from './a-result.ts';

const today = aResult({ inputs: { asOf: 'current' }, findings: [{ ...aFinding, bindsFrom: 2021 }] });
const english = { ...plain, lang: 'en' as const };
const names = ['pretty', 'markdown'] as const;

describe.each(names)('%s', (name) => {
  const { render } = renderers[name];

  test('says that a report was judged by today’s requirements', () => {
    expect(render(today, plain)).toContain('现行要求，不限于报告年度当时的要求');
    expect(render(today, english)).toContain('today’s requirements, not only those of the report year');
  });

  test('says that a requirement did not bind the report', () => {
    expect(render(today, plain)).toContain('适用年度：这一要求自2021年度报告起适用，本报告当时不受其约束');
    expect(render(today, english)).toContain(
      'the requirement binds reports for 2021 and later, and did not bind',
    );
  });

  test('says neither of a report that was judged by those of its year', () => {
    expect(render(aResult(), plain)).not.toMatch(/判断标准|适用年度/);
  });
});
