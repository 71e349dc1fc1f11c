import { describe, expect, test } from '@jest/globals';
import { sectionKeys, tableKeys } from '../../core/forms/form.ts';
import { codesOf, readDocument, reportOf } from './read-document.ts';
import { shown } from './read-model.ts';
import { official, pipedRows, preamble, prose, title, writeReport } from './write-report.ts';

const sound = writeReport();
const lines = sound.split('\n');
const isPiped = (line: string) => line.includes('|');
const summary = (text: string) => {
  const { title: own, year, sections, tables } = reportOf(text);
  return {
    title: own,
    year,
    found: sectionKeys.filter((key) => sections[key].found),
    prose: sectionKeys.map((key) => sections[key].lines.map((line) => line.text)),
    cells: tableKeys.map((key) => [...tables[key].cells.values()].map((cell) => cell.decimal)),
  };
};

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(0, -1)
    .map((cell) => `<td>${cell.trim()}</td>`)
    .join('');
const asRow = (line: string) =>
  isPiped(line) ? `<tr>${cellsOf(line)}</tr>` : `<tr><td colspan=20>${line}</td></tr>`;
const after = (at: RegExp, ...added: readonly string[]) =>
  lines.flatMap((line) => (at.test(line) ? [line, ...added] : [line])).join('\n');
const every = (count: number, ...added: readonly string[]) =>
  lines.flatMap((line, index) => (index % count === count - 1 ? [line, ...added] : [line])).join('\n');

const layouts: readonly (readonly [name: string, text: string])[] = [
  ['blank lines between all', lines.join('\n\n')],
  ['lines indented', lines.map((line) => `　　${line}`).join('\n')],
  ['a pipe behind every paragraph', lines.map((line) => (isPiped(line) ? line : `${line} |`)).join('\n')],
  [
    'pipes around every paragraph',
    lines.map((line) => (isPiped(line) ? `| ${line}` : `| ${line} |`)).join('\n'),
  ],
  ['a page that is one table', `<html><body><table>${lines.map(asRow).join('')}</table></body></html>`],
  ['pages of a flip-book', every(12, `Page 8 - ${title}`, 'P. 8')],
  ['page numbers and running headers', every(15, '- 2 -')],
  [
    'the header of a table again on the next page',
    after(
      /^8\.属于行政查询/,
      '自然人 | 法人或其他组织 | 总计 |',
      '商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |',
    ),
  ],
  ['a small table of another kind', after(/^四、结转下年度/, '分渠道情况 |', '信函 | 1 |', '网络 | 1 |')],
  [
    'the menu of a site above',
    ['首页', '政务公开', '青岚县教育局2022年政府信息公开工作年度报告', ...lines].join('\n'),
  ],
  [
    'a table of contents with page numbers',
    [
      title,
      '目录',
      ...sectionKeys.map((key, index) => `${official[key]} ${index + 1}`),
      ...lines.slice(1),
    ].join('\n'),
  ],
];

describe('a report in other shapes is the same report', () => {
  test.each(layouts)('%s', (_, text) => {
    expect(summary(text)).toEqual(summary(sound));
  });

  test('in traditional characters', () => {
    const pairs =
      '总總 体體 况況 结結 转轉 复複 议議 诉訴 讼訟 处處 开開 数數 计計 问問 题題 进進 项項 报報 请請 业業 构構 务務 织織 申申 罚罰 强強 费費 规規 见見 关關 务務 严嚴 维維 纠糾'.split(
        ' ',
      );
    const text = pairs.reduce((written, [from = '', to = '']) => written.replaceAll(from, to), sound);
    expect(summary(text)).toMatchObject({ year: 2023, found: sectionKeys, cells: summary(sound).cells });
    expect(reportOf(text)).toMatchObject({ agency: '青岚县水务局', agencyKind: 'department' });
  });
});

describe('text around tables', () => {
  test('a sentence between title and table, and a note below', () => {
    const sentence = '2023年共收到申请2件，全部办结。';
    const note = '注：件数含上年结转案件。';
    const text = after(/^三、收到/, sentence).replace('\n五、', `\n${note}\n五、`);
    const { sections } = reportOf(text);
    expect(sections.requests.lines.map((line) => line.text)).toEqual([sentence]);
    expect(sections.disputes.lines.map((line) => line.text)).toEqual([note]);
    expect(summary(text).cells).toEqual(summary(sound).cells);
  });

  test('words of table III that are no sentence are no prose', () => {
    expect(reportOf(sound).sections.requests.lines).toEqual([]);
  });
});

describe('a report in one line with hundreds of pipes behind it', () => {
  const inOneLine = (text: string) => `| ${text} ${'|'.repeat(300)}`;

  test('has its prose, and its tables where they stand below', () => {
    const text = [inOneLine(lines.filter((line) => !isPiped(line)).join(' ')), ...lines.filter(isPiped)].join(
      '\n',
    );
    const read = summary(text);
    expect(read).toMatchObject({ title, year: 2023, found: sectionKeys, cells: summary(sound).cells });
    expect(read.prose[0]).toEqual([prose.overview.join(' ')]);
  });

  test('has no table when they are in that line too', () => {
    const { value, problems } = readDocument(
      inOneLine(lines.map((line) => line.replaceAll('|', ' ')).join(' ')),
    );
    expect(value?.year).toBe(2023);
    expect(tableKeys.map((key) => value?.tables[key].state)).toEqual(['not-found', 'not-found', 'not-found']);
    expect(codesOf(problems)).toEqual(['table-not-found', 'table-not-found', 'table-not-found']);
  });
});

describe('tables that lost their figures', () => {
  const labels = pipedRows('table3').map((row) => row.split(' |')[0] ?? '');

  test('labels alone are a table of missing cells', () => {
    const { value } = readDocument(writeReport({ bodies: { requests: labels } }));
    expect(value?.tables.table3).toMatchObject({ state: 'partial' });
    expect(new Set(shown(value ?? reportOf(''), 'table3'))).toEqual(new Set(['missing']));
  });

  test('some figures do not make up for others', () => {
    const rows = pipedRows('table3', { 'received.naturalPerson': '3', 'received.total': '3' }).map((row) =>
      row.replaceAll(' 0 |', ''),
    );
    const read = reportOf(writeReport({ bodies: { requests: rows } }));
    expect(new Set(shown(read, 'table3', 'received'))).toEqual(new Set(['missing']));
  });
});

describe('text that cannot be read', () => {
  const bytes = new TextEncoder().encode(sound);

  test.each([
    ['read in the wrong encoding before', new TextDecoder('gb18030').decode(bytes)],
    ['with its ideographs replaced', sound.replace(/\p{Script=Han}/gu, '?')],
  ])('%s is no report, and the reader is told why', (_, text) => {
    const { value, problems } = readDocument(text);
    expect(value).toBeUndefined();
    expect(codesOf(problems)).toContain('text-garbled');
  });

  test('the preamble alone is none either', () => {
    expect(readDocument(preamble).value).toBeUndefined();
  });
});
