import { describe, expect, test } from '@jest/globals';
import { readBlocks } from '../../core/blocks/read-blocks.ts';
import { limits } from '../../core/source/limits.ts';
import { growthOf, growthOfLinearWork } from '../support/growth-of.ts';
import { assertBlocks } from './assert-blocks.ts';
import { bytesOf } from './read-sample.ts';

const read = (text: string) => readBlocks({ name: 'report', bytes: bytesOf(text) });
const row = (cell: string, times: number) => `<tr>${cell.repeat(times)}</tr>`;
const page = (body: string) => `<html><body>${body}`;

/** Input made to exhaust a reader, with the problem that must come of it. */
const hostile: readonly (readonly [name: string, make: () => string, code: string])[] = [
  ['one line of 50 MB', () => '数'.repeat(17 * 1024 * 1024), 'file-too-large'],
  ['one line of 6 MB', () => '数'.repeat(2_000_000), 'line-too-long'],
  ['a million pipes', () => '| '.repeat(1_200_000), 'table-too-large'],
  ['a million lines', () => '0 |\n'.repeat(1_000_000), 'too-many-blocks'],
  ['100,000 nested elements', () => page('<div>'.repeat(100_000)), 'markup-too-deep'],
  ['100,000 nested tables', () => page('<table><tr><td>'.repeat(100_000)), 'markup-too-deep'],
  ['formatting that every paragraph opens anew', () => page(openFormatting()), 'too-many-blocks'],
  [
    'a table of a million cells',
    () => page(`<table>${row('<td>1', 1_000).repeat(1_000)}`),
    'too-many-blocks',
  ],
  [
    'spans over the whole table',
    () => page(`<table>${row('<td rowspan=65534>1', 1).repeat(40_000)}`),
    'table-too-large',
  ],
  [
    'a preformatted text of a million lines',
    () => page(`<pre>${'0\n'.repeat(1_000_000)}`),
    'too-many-blocks',
  ],
  ['tables that never end', () => page('<table>'.repeat(600_000)), 'too-many-blocks'],
  ['a comment that never ends', () => page(`<!--${'x'.repeat(3_000_000)}`), 'file-empty'],
  ['a million references to characters', () => page(`<p>${'&#48;'.repeat(1_000_000)}`), 'line-too-long'],
  ['a million brackets', () => '('.repeat(3_000_000), 'line-too-long'],
  ['a picture that never ends', () => '!['.repeat(1_000_000), 'line-too-long'],
  ['damage in every line', () => '数据\ufffd据数据数据数据数据\n'.repeat(30_000), 'characters-unreadable'],
];

function openFormatting(): string {
  const tags = Array.from({ length: 2_000 }, (_, index) => `<p><b a${index}>`);
  return tags.join('') + '<p>x'.repeat(20_000);
}

describe('input made to exhaust a reader', () => {
  test.each(hostile)('%s ends within the limits and with a problem', async (_, make, code) => {
    const { value, problems } = await read(make());
    expect(problems.map((problem) => problem.code)).toContain(code);
    if (value.document) expect(assertBlocks(value.document).slice(0, 3)).toEqual([]);
  });

  test('spans of the greatest size in a small table are cut to it', async () => {
    const { value, problems } = await read(
      page(`<table>${row('<td rowspan=65534 colspan=1000>1</td>', 50).repeat(20)}`),
    );
    expect(problems).toEqual([]);
    expect(value.document?.blocks).toHaveLength(1);
  });

  test('rows that do not fit are left out, and the others stay', async () => {
    const rows = row('<td>1</td>', 1) + row('<td colspan=1000>1</td><td>2</td>', 1).repeat(1_100);
    const { value, problems } = await read(page(`<table>${rows}${row('<td>x</td>', 999)}`));
    const table = value.document?.blocks[0];
    expect(problems.map(({ code, fatal }) => [code, fatal])).toEqual([['table-too-large', false]]);
    expect(table?.kind === 'table' && table.grid.rows.length * table.grid.width).toBeLessThanOrEqual(
      limits.gridCells,
    );
  });

  test.each(['table', 'text'])('the time of reading grows as the %s does', async (kind) => {
    const make = (size: number) =>
      kind === 'table'
        ? page(`<table>${row('<td>1</td>', 10).repeat(size)}`)
        : '规章 |\n0 |\n0 |\n'.repeat(size);
    expect(await growthOf((size) => read(make(size)), 2_000)).toBeLessThan(growthOfLinearWork);
  });
});

describe('documents without content', () => {
  test.each([
    '',
    ' \n\t\r\n',
    '\ufeff',
    '<html><body><script>x</script></body></html>',
    '|||\n|||',
    '<p>&#8203;</p>',
  ])('%j is empty', async (text) => {
    const { value, problems } = await read(text);
    expect(value.document).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'file-empty', fatal: true }]);
  });
});

test('the same bytes give the same blocks', async () => {
  const text = page('<p>一、总体情况</p><table><tr><td rowspan=2>甲<td>1<tr><td>2</table>');
  expect(await read(text)).toEqual(await read(text));
});
