import { isDamagedFigure } from '../../damaged-figure.ts';
import { isFigure, isValue } from '../value.ts';

const longestRow = 200;
/** So many values behind words are those of a row, even if the words have a comma. */
const fewestCertain = 5;
const enumerator =
  /^(?:[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、]\D)/;

/** Blanks within a label stay (第二十条 第(一)项); a new number of a label begins a new cell. */
function labelCells(words: readonly string[]): string[] {
  const cells: string[] = [];
  for (const word of words) {
    const last = cells.at(-1);
    if (last === undefined || enumerator.test(word)) cells.push(word);
    else cells[cells.length - 1] = `${last} ${word}`;
  }
  return cells;
}

/**
 * Cells of a line whose figures are parted by blanks, as text taken from a PDF has them: a label and at least one figure
 * or two marks, or at least two values. Undefined for any other line.
 */
export function spacedCells(text: string): string[] | undefined {
  if (text.length > longestRow) return undefined;
  const words = text.split(/\s+/);
  const labelEnd = words.findLastIndex((word) => !isValue(word) && !isDamagedFigure(word)) + 1;
  const values = words.slice(labelEnd);
  const isRow = labelEnd === 0 ? values.length > 1 : values.length > 1 || values.some(isFigure);
  const isClause = values.length < fewestCertain && /[，,。；;：:]/.test(words[labelEnd - 1] ?? '');
  if (!isRow || isClause) return undefined;
  return [...labelCells(words.slice(0, labelEnd)), ...values];
}
