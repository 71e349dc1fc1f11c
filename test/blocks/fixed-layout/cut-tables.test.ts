import { describe, expect, test } from '@jest/globals';
import { type Drawn, documentOf, type Placed, type Sheet, shown } from './lay-out.ts';

const xs = [50, 150, 250, 350];
const [left = 0, right = 0] = [xs[0], xs.at(-1)];

/** A table of three columns whose rows stand between heights; a text with `~` has two lines. */
function drawRows(ys: readonly number[], rows: readonly (readonly string[])[], lying = ys): Sheet {
  const texts = rows.flatMap((row, at) =>
    row.flatMap((text, column) =>
      text
        .split('~')
        .filter((each) => each !== '')
        .map((each, line): Placed => [(xs[column] ?? 0) + 4, (ys[at] ?? 0) + 13 + line * 12, each]),
    ),
  );
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return {
    texts,
    lines: [...lying.map((y): Drawn => [left, y, right, y]), ...xs.map((x): Drawn => [x, top, x, bottom])],
  };
}

const header = ['项目', '新收', '结转'];
const rows = (count: number, from = 1) =>
  Array.from({ length: count }, (_, at) => [`第${from + at}行`, `${from + at}`, `${10 * (from + at)}`]);
const heights = (top: number, count: number) => Array.from({ length: count + 1 }, (_, at) => top + at * 20);
const table = (...lines: readonly string[]) => `grid ${lines.join(' / ')}`;
const line = (row: readonly string[]) => row.map((text) => text || '_').join(' ; ');

describe('a ruled table that the end of a page cuts', () => {
  test('between two rows is one table', () => {
    const first = drawRows(heights(700, 3), [header, ...rows(2)]);
    const second = drawRows(heights(50, 2), rows(2, 3));
    expect(shown(first, second)).toEqual([table(line(header), ...rows(4).map(line))]);
  });

  test('with page numbers and heads between its parts', () => {
    const marked = (sheet: Sheet, page: number): Sheet => ({
      ...sheet,
      texts: [...(sheet.texts ?? []), [200, 30, '某区政府信息公开工作年度报告'], [290, 810, `- ${page} -`]],
    });
    const first = drawRows(heights(700, 3), [header, ...rows(2)]);
    const second = drawRows(heights(50, 2), rows(2, 3));
    expect(shown(marked(first, 1), marked(second, 2))).toEqual([table(line(header), ...rows(4).map(line))]);
  });

  test('within a row is whole again, whichever part holds the figures', () => {
    const cut = ['甲乙~丙丁', '5', '50'];
    const [above, below] = [heights(700, 2), [50, 80, 100]];
    const upper = drawRows(above, [header, ['甲乙', '5', '50']], above.slice(0, -1));
    const lower = drawRows(below, [['丙丁', '', ''], ...rows(1)], below.slice(1));
    expect(shown(upper, lower)).toEqual([table(line(header), line(cut), line(rows(1)[0] ?? []))]);
    const empty = drawRows(above, [header, ['甲乙', '', '']], above.slice(0, -1));
    const full = drawRows(below, [['丙丁', '5', '50'], ...rows(1)], below.slice(1));
    expect(shown(empty, full)).toEqual([table(line(header), line(cut), line(rows(1)[0] ?? []))]);
  });

  test('goes on where a cell that spans all rows of a page has no lines but its sides', () => {
    const first = drawRows(heights(700, 3), [header, ...rows(2)]);
    const second: Sheet = {
      texts: [
        [154, 63, '3'],
        [254, 63, '30'],
        [154, 83, '4'],
        [254, 83, '40'],
      ],
      lines: [...[50, 70, 90].map((y): Drawn => [150, y, 350, y]), ...xs.map((x): Drawn => [x, 50, x, 90])],
    };
    expect(shown(first, second)).toEqual([
      table(line(header), ...rows(2).map(line), '_ ; 3 ; 30', '_ ; 4 ; 40'),
    ]);
  });

  test('knows the page of each of its cells', () => {
    const first = drawRows(heights(700, 2), [header, ...rows(1)]);
    const second = drawRows(heights(50, 1), rows(1, 2));
    const [block] = documentOf(first, second).blocks;
    const places = block?.kind === 'table' ? block.grid.rows.map(([cell]) => cell?.place) : [];
    expect(places.map((place) => [place?.page, place?.box])).toEqual([
      [1, [50, 700, 150, 720]],
      [1, [50, 720, 150, 740]],
      [2, [50, 50, 150, 70]],
    ]);
  });

  test('is two tables where the lines of the next page are others', () => {
    const first = drawRows(heights(700, 3), [header, ...rows(2)]);
    const other: Sheet = {
      texts: [
        [74, 63, '甲'],
        [104, 63, '9'],
      ],
      lines: [
        ...[50, 70].map((y): Drawn => [70, y, 130, y]),
        ...[70, 100, 130].map((x): Drawn => [x, 50, x, 70]),
      ],
    };
    expect(shown(first, other)).toEqual([table(line(header), ...rows(2).map(line)), 'grid 甲 ; 9']);
  });
});
