import type { ParsedDocument } from '../../core/blocks/block.ts';
import { row, words, writeXlsx } from '../blocks/xlsx/write-xlsx.ts';
import { mergedCells } from './merged-cells.ts';

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '&#10;');

/** A document on one sheet: text in the first column, tables below one another. */
export function asXlsx({ blocks }: ParsedDocument): Uint8Array {
  const rows: string[] = [];
  const merged: string[] = [];
  for (const block of blocks) {
    const first = rows.length + 1;
    if (block.kind !== 'table') {
      rows.push(row(first, words(`A${first}`, escaped(block.text))));
      continue;
    }
    const cells = mergedCells(block);
    for (const at of block.grid.rows.keys()) {
      const own = cells.filter((each) => each.row === at).toSorted((a, b) => a.column - b.column);
      const number = first + at;
      rows.push(
        row(
          number,
          own.map((each) => words(`${letters(each.column)}${number}`, escaped(each.text))).join(''),
        ),
      );
    }
    for (const each of cells.filter(({ rows: high, columns }) => high * columns > 1)) {
      const from = `${letters(each.column)}${first + each.row}`;
      merged.push(`${from}:${letters(each.column + each.columns - 1)}${first + each.row + each.rows - 1}`);
    }
  }
  return writeXlsx([{ rows: rows.join(''), merged }]);
}
