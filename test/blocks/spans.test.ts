import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assertBlocks } from './assert-blocks.ts';
import { documentOf } from './read-sample.ts';

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
}

/** Divides a grid into areas: each position not yet taken begins one, as large as wished and possible. */
function divide(height: number, width: number, wishes: readonly { rows: number; columns: number }[]): Area[] {
  const taken = new Set<number>();
  const areas: Area[] = [];
  const isFree = (position: number, row: number) => position < (row + 1) * width && !taken.has(position);
  for (let position = 0; position < height * width; position += 1) {
    if (taken.has(position)) continue;
    const row = Math.floor(position / width);
    const wish = wishes[areas.length % wishes.length] ?? { rows: 1, columns: 1 };
    const rows = Math.min(wish.rows, height - row);
    let columns = 1;
    while (columns < wish.columns && isFree(position + columns, row)) columns += 1;
    for (const step of Array(rows * columns).keys()) {
      taken.add(position + Math.floor(step / columns) * width + (step % columns));
    }
    areas.push({ row, column: position % width, rows, columns, text: `${areas.length}号` });
  }
  return areas;
}

function asHtml(height: number, areas: readonly Area[]): string {
  const rows = Array.from({ length: height }, (_, row) =>
    areas
      .filter((area) => area.row === row)
      .map(({ rows, columns, text }) => `<td rowspan="${rows}" colspan="${columns}">${text}</td>`)
      .join(''),
  );
  // A first row and column without spans keep every row and column in being.
  const ruler = `<tr>${Array.from({ length: 13 }, (_, index) => `<th>${index}</th>`).join('')}</tr>`;
  return `<table>${ruler}${rows.map((cells) => `<tr><td>边</td>${cells}</tr>`).join('')}</table>`;
}

function asTexts(height: number, width: number, areas: readonly Area[]): string[][] {
  const texts = Array.from({ length: height }, () => Array.from({ length: width }, () => ''));
  for (const { row, column, rows, columns, text } of areas) {
    for (let y = row; y < row + rows; y += 1) texts[y]?.fill(text, column, column + columns);
  }
  return texts;
}

test('any division of a grid into spans gives that grid back', () => {
  const wish = fc.record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }) });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.array(wish, { minLength: 1, maxLength: 40 }),
      (height, wishes) => {
        const areas = divide(height, 12, wishes);
        const document = documentOf(asHtml(height, areas));
        const table = document.blocks.find((block) => block.kind === 'table');
        const inner = table?.grid.rows.slice(1).map((row) => row.slice(1).map((cell) => cell.text));
        expect(inner).toEqual(asTexts(height, 12, areas));
        expect(assertBlocks(document)).toEqual([]);
      },
    ),
  );
});

test('a spanning cell is one object in all its positions', () => {
  const table = documentOf('<table><tr><td colspan=2 rowspan=2>甲<td>1<tr><td>2<tr><td>a<td>b<td>c</table>')
    .blocks[0];
  const rows = table?.kind === 'table' ? table.grid.rows : [];
  expect(new Set([rows[0]?.[0], rows[0]?.[1], rows[1]?.[0], rows[1]?.[1]]).size).toBe(1);
  expect(rows[1]?.[1]?.place).toEqual({
    table: 1,
    row: 1,
    column: 1,
    line: 1,
    path: '/html/body/table/tbody/tr[1]/td[1]',
  });
});
