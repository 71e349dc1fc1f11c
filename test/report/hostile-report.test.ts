import { describe, expect, test } from '@jest/globals';
import { growthOf, growthOfLinearWork } from '../support/growth-of.ts';
import { readDocument } from './read-document.ts';
import { writeReport } from './write-report.ts';

const page = (body: string) =>
  `<html><body>${writeReport()
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}${body}`;

/** What follows a sound report, by size. */
const tails: readonly (readonly [name: string, tail: (size: number) => string])[] = [
  [
    'rows of a table',
    (size) => `${writeReport()}\n${'(一)予以公开 | 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n'.repeat(size)}`,
  ],
  ['cells one a line', (size) => `${writeReport()}\n${'规章 |\n0 |\n0 |\n'.repeat(size)}`],
  ['labels without figures', (size) => `${writeReport()}\n${'(三)不予公开 |\n'.repeat(2 * size)}`],
  [
    'labels of their own',
    (size) =>
      `${writeReport()}\n${Array.from({ length: size }, (_, at) => `行政机关处理申请${at} | 1 | 2 |`).join('\n')}`,
  ],
  ['titles of one section', (size) => `${writeReport()}\n${'一、总体情况\n平稳有序。\n'.repeat(size)}`],
  ['chapters', (size) => `${writeReport()}\n${'一、工作回顾\n平稳有序。\n'.repeat(size)}`],
  ['titles of reports', (size) => `${'2023年政府信息公开工作年度报告\n'.repeat(size)}${writeReport()}`],
  ['paragraphs', (size) => `${writeReport()}\n${'全年公开信息若干条，回应关切。\n'.repeat(size)}`],
  [
    'lines of table IV',
    (size) =>
      `${writeReport()}\n四、政府信息公开行政复议、行政诉讼情况\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n${'1 | 2 | 3 | 4 | 5 |\n'.repeat(size)}`,
  ],
  [
    'header rows of a page',
    (size) =>
      page(
        `<table>${'<tr><td>信息内容</td><td>本年制发件数</td></tr>'.repeat(size)}<tr><td>规章</td><td>1</td></tr></table>`,
      ),
  ],
  [
    'tables of a page',
    (size) => page('<table><tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr></table>'.repeat(size / 2)),
  ],
  [
    'reports',
    (size) =>
      Array(size / 100)
        .fill(writeReport())
        .join('\n'),
  ],
];

describe('the time of reading grows as the document does', () => {
  test.each(tails)('%s', async (_, tail) => {
    expect(await growthOf((size) => readDocument(tail(size)), 1_000)).toBeLessThan(growthOfLinearWork);
  });
});
