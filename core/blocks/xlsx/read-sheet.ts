import { limits } from '../../source/limits.ts';
import type { DraftCell } from '../draft.ts';
import { childNamed, childrenNamed, textOf, type XmlElement } from '../package/parse-xml.ts';
import { emptyElement } from '../package/read-member.ts';
import type { Sheet } from './read-workbook.ts';
import { stringOf } from './shared-strings.ts';

interface Address {
  readonly column: number;
  readonly row: number;
}

/** `B3` to column 2, row 3; undefined for anything else. */
function addressOf(reference: string | undefined): Address | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference ?? '') ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(digits) };
}

/** A workbook keeps so many digits of a number and no more. */
const digitsKept = 15;

/**
 * The shortest decimal of a number that is stored in binary: 18.871 for 18.871000000000002. A number whose last digits are
 * not kept is written as such programs show it, 9.00719925474098E+15, which is no figure of a report.
 */
function decimalOf(stored: string): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  if (Math.abs(value) < 10 ** digitsKept) return String(Number(value.toPrecision(digitsKept)));
  return value.toExponential(digitsKept - 1).replace('e', 'E');
}

/** What a cell shows, numbers without their format; a formula by its last result. */
function textOfCell(cell: XmlElement, strings: readonly string[]): string {
  const value = childNamed(cell, 'v');
  const stored = value ? textOf(value) : '';
  switch (cell.attributes['t']) {
    case 's':
      return strings[Number(stored)] ?? '';
    case 'inlineStr':
      return stringOf(childNamed(cell, 'is') ?? emptyElement);
    case 'str':
    case 'e':
      return stored;
    case 'b':
      return stored === '1' ? 'TRUE' : 'FALSE';
    default:
      return decimalOf(stored);
  }
}

const clean = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

type Rows = Map<number, Map<number, DraftCell>>;

/** A merged range with the cell that it shows; undefined when it has none. */
function rangeOf({ attributes }: XmlElement, rows: Rows) {
  const [from, to] = (attributes['ref'] ?? '').split(':').map(addressOf);
  const cell = from && rows.get(from.row)?.get(from.column);
  return from && to && cell ? { from, to, cell } : undefined;
}

/** Lets every merged range show its first cell in each of its places, up to the limit of positions. */
function merge(rows: Rows, root: XmlElement): void {
  let positions = 0;
  for (const element of childrenNamed(childNamed(root, 'mergeCells') ?? emptyElement, 'mergeCell')) {
    const range = rangeOf(element, rows);
    if (!range) continue;
    const { from, to, cell } = range;
    const columns = Math.min(to.column, limits.gridColumns);
    for (let row = from.row; row <= to.row && positions < limits.gridCells; row += 1) {
      positions += Math.max(1, columns - from.column);
      for (let column = from.column; column <= columns; column += 1) rows.get(row)?.set(column, cell);
    }
  }
}

/** `B` for 2, `AA` for 27. */
function lettersOf(column: number): string {
  const above = Math.floor((column - 1) / 26);
  return (above > 0 ? lettersOf(above) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** What a row needs to know of its sheet and of itself. */
interface RowPlace {
  readonly sheet: string;
  readonly number: number;
  readonly line: number;
}

function readCells(row: XmlElement, strings: readonly string[], place: RowPlace): Map<number, DraftCell> {
  const { sheet, number, line } = place;
  const cells = new Map<number, DraftCell>();
  let next = 1;
  for (const cell of childrenNamed(row, 'c')) {
    const column = addressOf(cell.attributes['r'])?.column ?? next;
    const at = { sheet, address: `${lettersOf(column)}${number}` };
    if (column <= limits.gridColumns) cells.set(column, { text: clean(textOfCell(cell, strings)), line, at });
    next = column + 1;
  }
  return cells;
}

const isHidden = (row: XmlElement): boolean => /^(?:1|true)$/.test(row.attributes['hidden'] ?? '');

/**
 * Rows of a sheet, each as long as its last cell; hidden and empty rows are left out.
 * @param first number of the first line
 */
export function readSheet(
  { name, root }: Sheet,
  strings: readonly string[],
  first: number,
): readonly (readonly DraftCell[])[] {
  const sheet = childNamed(root, 'worksheet') ?? emptyElement;
  const rows: Rows = new Map();
  for (const [index, row] of childrenNamed(childNamed(sheet, 'sheetData') ?? emptyElement, 'row').entries()) {
    const number = Number(row.attributes['r'] ?? index + 1);
    const place = { sheet: name, number, line: first + rows.size };
    if (!isHidden(row)) rows.set(number, readCells(row, strings, place));
  }
  merge(rows, sheet);
  return [...rows.values()]
    .map((cells) => {
      const width = Math.max(0, ...cells.keys());
      return Array.from({ length: width }, (_, at) => cells.get(at + 1) ?? { text: '' });
    })
    .filter((row) => row.some(({ text }) => text !== ''));
}
