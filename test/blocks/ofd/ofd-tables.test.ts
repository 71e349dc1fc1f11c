import { describe, expect, test } from '@jest/globals';
import { parseOfd } from '../../../core/blocks/ofd/parse-ofd.ts';
import { columnWidth, drawTable, linesOf, rowHeight, tableAt, tableLeft, textsOf } from './draw-table.ts';
import { shownOfd, shownPage } from './show-ofd.ts';
import { path, text, writeOfd } from './write-ofd.ts';

const plain = tableAt(60, [
  ['甲', '1', '2'],
  ['乙', '', '3'],
]);
const plainShown = 'grid 甲 ; 1 ; 2 / 乙 ; _ ; 3';
const spans = tableAt(60, [
  [['三', 1, 2], ['不予公开', 2, 1], null, '0'],
  [null, '1', '2', '3'],
]);

const span = (from: number, to: number) => to - from || 0.2;
/** A line as the outline of the cell to its right and below, in the pen's own space. */
const scaled = (x1: number, y1: number, x2: number, y2: number) =>
  path('0 0 210 297', `M ${x1 * 10} ${y1 * 10} L ${x2 * 10} ${y2 * 10}`, { CTM: '0.1 0 0 0.1 0 0' });

describe('lines of tables', () => {
  test.each<readonly [string, string]>([
    ['straight lines', linesOf(plain)],
    ['lines in a scaled space', linesOf(plain, scaled)],
    [
      'filled bars',
      linesOf(plain, (x1, y1, x2, y2) =>
        path(
          `${x1} ${y1} ${span(x1, x2)} ${span(y1, y2)}`,
          `M 0 0 L ${span(x1, x2)} 0 L ${span(x1, x2)} ${span(y1, y2)} L 0 ${span(y1, y2)} C`,
          { Stroke: 'false', Fill: 'true' },
        ),
      ),
    ],
    [
      'one path for all',
      path('0 0 210 297', plain.lines.map(([x1, y1, x2, y2]) => `M ${x1} ${y1} L ${x2} ${y2}`).join(' ')),
    ],
    [
      'with the operator that begins parts',
      path('0 0 210 297', plain.lines.map(([x1, y1, x2, y2]) => `S ${x1},${y1} l ${x2},${y2}`).join('\n')),
    ],
    [
      'rectangles that are closed',
      path(
        '0 0 210 297',
        [0, 1]
          .flatMap((row) =>
            [0, 1, 2].map((column) => [tableLeft + column * columnWidth, 60 + row * rowHeight]),
          )
          .map(
            ([x = 0, y = 0]) =>
              `M ${x} ${y} L ${x + columnWidth} ${y} L ${x + columnWidth} ${y + rowHeight} L ${x} ${y + rowHeight} C`,
          )
          .join(' '),
      ),
    ],
    [
      'beside curves and arcs',
      linesOf(plain) +
        path('0 0 50 50', 'M 1 1 Q 2 2 3 3 B 4 4 5 5 6 6 A 5 5 0 1 0 9 9 L 10 30 C', { Fill: 'true' }),
    ],
  ])('%s', (_situation, lines) => {
    expect(shownPage(lines + textsOf(plain))).toEqual([plainShown]);
  });

  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ['neither drawn nor filled', { Stroke: 'false' }],
    ['switched off', { Visible: 'false' }],
    ['without any colour', { Alpha: '0' }],
  ])('lines that are %s part no cells', (_situation, own) => {
    const lines = linesOf(plain, (x1, y1, x2, y2) => path('0 0 210 297', `M ${x1} ${y1} L ${x2} ${y2}`, own));
    expect(shownPage(lines + textsOf(plain)).join()).not.toContain('grid');
  });
});

describe('cells', () => {
  test('that span columns and rows', () => {
    expect(shownPage(drawTable(spans))).toEqual(['grid 三 ; 不予公开 ; 不予公开 ; 0 / 三 ; 1 ; 2 ; 3']);
  });

  test('of which a whole row is set as one text', () => {
    const row = text(tableLeft + 2, 66, '甲12', {}, { DeltaX: `${columnWidth} ${columnWidth}` });
    const next = text(tableLeft + 2, 74, '乙3', {}, { DeltaX: 2 * columnWidth });
    expect(shownPage(linesOf(plain) + row + next)).toEqual([plainShown]);
  });

  test('that one text goes through with hardly a gap', () => {
    const row = text(tableLeft + columnWidth - 4, 66, '1122', {}, { DeltaX: '2 2.4 2' });
    const [first] = shownPage(linesOf(plain) + row);
    expect(first).toBe('grid 11 ; 22 ; _ / _ ; _ ; _');
  });

  test('of an unruled row do not run together', () => {
    const row = text(20, 60, '共123', {}, { DeltaX: '20 20 20' });
    expect(shownPage(row)).toEqual(['paragraph 共 1 2 3']);
  });

  test('with words that stand upright, one below the other', () => {
    const upright = text(tableLeft + 4, 64, '本年', {}, { DeltaX: 0, DeltaY: 4 });
    expect(shownPage(linesOf(spans) + upright)[0]).toMatch(/^grid 本~年 ; /);
  });

  test.each<readonly [string, string, string]>([
    ['reading down', '1 2', 'ReadDirection="90"'],
    ['in any direction', '1 2', 'ReadDirection="450"'],
  ])('with signs that say their direction alone, %s', (_situation, words, direction) => {
    const [a, b] = words.split(' ');
    const column = `<ofd:TextObject Font="3" Size="${rowHeight}" Boundary="${tableLeft + 2} 52 9 20" ${direction}><ofd:TextCode X="0" Y="14">${a}${b}</ofd:TextCode></ofd:TextObject>`;
    expect(shownPage(linesOf(plain) + column)).toEqual(['grid 1 ; _ ; _ / 2 ; _ ; _']);
  });

  test.each<readonly [string, string, string]>([
    ['clockwise', '0 1 -1 0 0 0', `${tableLeft + 6} 61 10 20`],
    ['counter-clockwise', '0 -1 1 0 0 0', `${tableLeft + 10} 75 10 20`],
  ])('with a figure turned %s keep the order of its digits', (_situation, matrix, boundary) => {
    const turned = `<ofd:TextObject Font="3" Size="4" Boundary="${boundary}" CTM="${matrix}"><ofd:TextCode X="0" Y="0" DeltaX="2 2">123</ofd:TextCode></ofd:TextObject>`;
    expect(shownPage(linesOf(spans) + turned)[0]).toMatch(/^grid 123 ; /);
  });

  test('with signs that are turned by their own direction', () => {
    const turned = `<ofd:TextObject Font="3" Size="4" Boundary="${tableLeft + 6} 61 10 20" CharDirection="90"><ofd:TextCode X="0" Y="0" DeltaY="2 2">123</ofd:TextCode></ofd:TextObject>`;
    expect(shownPage(linesOf(spans) + turned)[0]).toMatch(/^grid 123 ; /);
  });
});

describe('tables and pages', () => {
  test('a cell knows its page and its box', () => {
    const { value } = parseOfd(writeOfd({ pages: [text(20, 30, '甲。'), drawTable(plain)] }));
    const [, table] = value.blocks;
    const points = (millimetres: number) => Math.round(((millimetres * 72) / 25.4) * 10) / 10;
    const left = tableLeft + columnWidth;
    const box = [left, 60, left + columnWidth, 60 + rowHeight].map(points);
    expect(table).toMatchObject({
      place: { page: 2, table: 1 },
      grid: { rows: [[{}, { text: '1', place: { page: 2, row: 1, column: 2, box } }, {}], {}] },
    });
  });

  test('a table that goes on is read on', () => {
    const next = tableAt(30, [['丙', '4', '5']]);
    const rows = shownOfd({ pages: [drawTable(plain), drawTable(next)] }).map((each) =>
      each.replace('grid ', ''),
    );
    expect(rows.join(' / ')).toBe('甲 ; 1 ; 2 / 乙 ; _ ; 3 / 丙 ; 4 ; 5');
  });

  test('lines in a template and figures on the page make one table', () => {
    expect(shownOfd({ pages: [textsOf(plain)], templates: [linesOf(plain)] })).toEqual([plainShown]);
  });
});
