import { expect, test } from '@jest/globals';
import { plain } from '../../core/render/renderer.ts';
import { renderers } from '../../core/render/renderers.ts';
import { aResult } from './a-result.ts';

const shown = renderers.markdown.render(aResult(), plain);

test.each([
  ['the title of the report as its own', '# 某区2023年政府信息公开工作年度报告'],
  ['the verdict', '| 结论 | **不合规** |'],
  ['file and hash', '| 文件 | a/b.html<br>sha256 `ab` |'],
  ['findings by weight', '| 问题发现 | 错误 1 · 警告 0 · 提示 0 |'],
  ['outcomes by kind', '| 检查项 | 通过 1 · 不通过 1 · 无法判断 2 · 不适用 0 |'],
  ['who judged', '| 规则集 | ogi-annual-report 0.1.0 `sha256:00` |'],
  ['a finding', '## 错误 T3-001 · received'],
  ['its arithmetic', '- 算式：1 + 2 = 3 ≠ 4'],
  ['its proof and place', '- 原文：表三 新收 · 总计：4（文中第2个表格，第4行，第10列，原文第41行）'],
  ['a reading problem', '## 读取问题\n\n- 表二缺行（原文第9行） row-missing'],
  ['what could not be told', '## 无法判断\n\n- T2-001 table-2/whole ×2：单元格位置已丢失'],
])('has %s', (_what, expected) => {
  expect(shown).toContain(expected);
});

test('takes the file name where the report has no title', () => {
  const untitled = aResult({ report: { ...aResult().report, title: '' } });
  expect(renderers.markdown.render(untitled, plain)).toMatch(/^# a\/b\.html\n/);
});

test('is in English when asked for it', () => {
  const english = renderers.markdown.render(aResult(), { ...plain, lang: 'en' });
  expect(english).toContain('| verdict | **non-compliant** |');
  expect(english).toContain('- arithmetic: 1 + 2 = 3 ≠ 4');
});
