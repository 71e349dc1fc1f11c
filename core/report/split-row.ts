import type { TableLayout } from '../blocks/block.ts';
import { isFilled } from './is-filled.ts';
import type { RowCell } from './piece.ts';

/** Labels of a row with the cells behind them. */
export interface LabelledCells {
  readonly labels: readonly RowCell[];
  readonly unknown?: RowCell;
  readonly values: readonly RowCell[];
}

const figure = /^[-+增减]?\s*[\d０-９]/u;
const numbered = /^[(（]?[\d０-９]{1,2}\s*[.、)）．]\s*\p{Script=Han}/u;
const mark = /^(?:不适用|不涉及|无此项|无数据)$/u;
const fewestOfWords = 3;
const countHan = (text: string): number => text.slice(0, 200).match(/\p{Script=Han}/gu)?.length ?? 0;
/** Fewer ideographs are a mark (无, 不适用) or a broken word. */
const fewestOfLabel = 4;

/** Words where figures are expected: in a stream, another row begins here, whatever it is called. */
const isWords = (cell: RowCell): boolean =>
  cell.uses === undefined &&
  (!figure.test(cell.text) || numbered.test(cell.text)) &&
  countHan(cell.text) >= fewestOfWords &&
  !mark.test(cell.text);

/** Words that can only be meant as a label: several ideographs that do not begin with a figure. */
function readsAsLabel({ text, named }: RowCell): boolean {
  if (named !== undefined) return false;
  if (figure.test(text) && !numbered.test(text)) return false;
  return countHan(text) >= fewestOfLabel;
}

const isRowLabel = (cell: RowCell | undefined): boolean =>
  cell?.uses?.some((use) => use.kind === 'row') ?? false;

/** Words between the last known label and the figures are a label of their own, unless the known one is a row's. */
function takeUnknown(labels: readonly RowCell[], values: readonly RowCell[]): LabelledCells {
  const first = values.findIndex(isFilled);
  const cell = values[first];
  if (cell === undefined || isRowLabel(labels.at(-1)) || !readsAsLabel(cell)) return { labels, values };
  return { labels, unknown: cell, values: values.slice(first + 1) };
}

/**
 * Cuts cells at every label that has figures before it. In a row, blank cells between two labels are spans written
 * out; in a stream they are the blank values of the first.
 */
export function splitRow(cells: readonly RowCell[], layout: TableLayout): readonly LabelledCells[] {
  const parts: LabelledCells[] = [];
  let labels: RowCell[] = [];
  let values: RowCell[] = [];
  const closes = (): boolean => (layout === 'stream' ? values.length > 0 : values.some(isFilled));
  for (const cell of cells) {
    if (layout === 'stream' && labels.length > 0 && isWords(cell)) {
      parts.push({ labels, values });
      labels = [];
      values = [cell];
      continue;
    }
    if (cell.uses === undefined) {
      values.push(cell);
      continue;
    }
    if (closes()) {
      parts.push(takeUnknown(labels, values));
      labels = [];
    }
    values = [];
    labels.push(cell);
  }
  return [...parts, takeUnknown(labels, values)];
}
