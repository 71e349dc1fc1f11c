import { isValue, type Rows, type Spanned } from './rows.ts';

/** Gives a number below its argument: where a fault strikes. */
type Pick = (below: number) => number;

type Fault = (rows: Rows, pick: Pick) => Rows;

const isLabel = (cell: Spanned): boolean => !isValue(cell) && cell.text.length > 3;
const isData = (row: readonly Spanned[]): boolean => row.some(isValue);
/** Rows that can be moved without breaking a span. */
const isFlat = (row: readonly Spanned[]): boolean =>
  row.length > 1 && isData(row) && row.every((cell) => cell.high === 1);

const indexesOf = <T>(all: readonly T[], test: (each: T) => boolean): readonly number[] =>
  all.flatMap((each, index) => (test(each) ? [index] : []));

function one(indexes: readonly number[], pick: Pick): number {
  return indexes[pick(Math.max(1, indexes.length))] ?? -1;
}

/** Changes one cell of one row. */
function atCell(
  rows: Rows,
  pick: Pick,
  test: (cell: Spanned) => boolean,
  change: (row: Spanned[], at: number) => void,
): Rows {
  const at = one(
    indexesOf(rows, (row) => row.some(test)),
    pick,
  );
  return rows.map((row, index) => {
    if (index !== at) return row;
    const copy = [...row];
    const cell = one(indexesOf(row, test), pick);
    if (cell !== -1) change(copy, cell);
    return copy;
  });
}

const retype =
  (change: (text: string, at: number) => string): Fault =>
  (rows, pick) =>
    atCell(rows, pick, isLabel, (row, at) => {
      const cell = row[at];
      if (cell) row[at] = { ...cell, text: change(cell.text, pick(cell.text.length - 1)) };
    });

const twice =
  (fault: Fault): Fault =>
  (rows, pick) =>
    fault(fault(rows, pick), pick);

const isFilledValue = (cell: Spanned): boolean => isValue(cell) && cell.text !== '';

const misreadAs = ['O', 'l', 'I', '〇', '?', '\ufffd'];

/** What can go wrong with a table on its way; each strikes somewhere. */
export const faults: Readonly<Record<string, Fault>> = {
  'a letter of a label lost': twice(retype((text, at) => text.slice(0, at) + text.slice(at + 1))),
  'a letter of a label wrong': twice(retype((text, at) => `${text.slice(0, at)}某${text.slice(at + 1)}`)),
  'two letters of a label swapped': twice(
    retype((text, at) => text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2)),
  ),
  'a figure without its cell': twice((rows, pick) =>
    atCell(rows, pick, isValue, (row, at) => row.splice(at, 1)),
  ),
  'the first figure glued to the label': twice((rows, pick) =>
    atCell(rows, pick, isLabel, (row, at) => {
      const [label, value] = [row[at], row[at + 1]];
      if (label && value && isFilledValue(value))
        row.splice(at, 2, { ...label, text: label.text + value.text });
    }),
  ),
  'two figures in one cell': twice((rows, pick) =>
    atCell(rows, pick, isFilledValue, (row, at) => {
      const [first, second] = [row[at], row[at + 1]];
      if (first && second && isFilledValue(second))
        row.splice(at, 2, { ...first, text: `${first.text} ${second.text}` });
    }),
  ),
  'a digit misread': twice((rows, pick) =>
    atCell(
      rows,
      pick,
      ({ text }) => /^\d+$/.test(text),
      (row, at) => {
        const cell = row[at];
        if (cell === undefined) return;
        const digit = pick(cell.text.length);
        const sign = misreadAs[pick(misreadAs.length)] ?? '';
        row[at] = { ...cell, text: cell.text.slice(0, digit) + sign + cell.text.slice(digit + 1) };
      },
    ),
  ),
  'a label lost': (rows, pick) =>
    atCell(rows, pick, isLabel, (row, at) => {
      const cell = row[at];
      if (cell) row[at] = { ...cell, text: '' };
    }),
  'a row left out': (rows, pick) => {
    const at = one(indexesOf(rows, isFlat), pick);
    return rows.filter((_, index) => index !== at);
  },
  'a row that the form does not have': (rows, pick) => {
    const at = one(indexesOf(rows, isFlat), pick);
    const labels = ['其他主动公开文件', '9.其他原因', '(八)撤回申请', '合计', '其中：网上申请'];
    const label = labels[pick(labels.length)] ?? '';
    const extra = (rows[at] ?? []).map((cell) => ({
      ...cell,
      text: isValue(cell) ? String(pick(50)) : label,
    }));
    return at === -1 || !extra.some((cell) => cell.text === label) ? rows : rows.toSpliced(at, 0, extra);
  },
  'a row printed again with other figures': (rows, pick) => {
    const at = one(indexesOf(rows, isFlat), pick);
    const again = (rows[at] ?? []).map((cell) => (isValue(cell) ? { ...cell, text: `1${pick(50)}` } : cell));
    return at === -1 ? rows : rows.toSpliced(at, 0, again);
  },
  'a header row lost': (rows, pick) => {
    const end = rows.findIndex(isData);
    return end < 1 ? rows : rows.toSpliced(pick(end), 1);
  },
};
