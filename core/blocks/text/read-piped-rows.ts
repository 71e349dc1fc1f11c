import type { Draft, DraftCell } from '../draft.ts';
import { cellStarts, spacedStarts } from './cell-starts.ts';
import type { ClassifiedLine } from './classify-line.ts';
import { lineCell } from './line-cell.ts';
import { lineCells } from './line-cells.ts';
import { isRowEnd, splitPipes } from './pipes.ts';
import { readPlainLine } from './read-plain-line.ts';
import { spacedCells } from './spaced-cells.ts';

const dropped = new Set(['blank', 'separator', 'page-mark']);

/** Borders on the left of most rows are a frame; elsewhere a leading pipe shows that the first cell is blank. */
function isFramed(lines: readonly ClassifiedLine[]): boolean {
  const rows = lines.filter((line) => line.kind === 'piped');
  return rows.filter((line) => line.text.startsWith('|')).length * 2 > rows.length;
}

function cellsOf(line: ClassifiedLine, framed: boolean): DraftCell[] {
  if (line.kind !== 'piped') {
    const texts = spacedCells(line.text);
    return texts ? lineCells(texts, line, () => spacedStarts(line.text, texts)) : [lineCell(line.text, line)];
  }
  const frame = Number(framed && line.text.startsWith('|'));
  const texts = splitPipes(line.text.slice(frame));
  return lineCells(texts, line, () => cellStarts(line.text, '|').slice(frame));
}

/** Pipes side by side fill up rows whose blank cells are gone, so that no blank at the right of any row is certain. */
const isRagged = (lines: readonly ClassifiedLine[]): boolean =>
  lines.some((line) => /\|\|\s*$/.test(line.text));

const withoutTail = (cells: readonly DraftCell[]): readonly DraftCell[] =>
  cells.slice(0, Math.max(1, cells.findLastIndex(({ text }) => text !== '') + 1));

/** A row a line, cells between pipes. Lines without pipes stay where they stand, as rows: labels that lost their figures. */
export function readPipedRows(lines: readonly ClassifiedLine[]): Draft[] {
  const framed = isFramed(lines);
  const said = lines.filter((line) => !dropped.has(line.kind) && !isRowEnd(line.text) && line.text !== '|');
  const ragged = isRagged(lines);
  const rows = said.map((line): readonly DraftCell[] => {
    const cells = cellsOf(line, framed);
    return ragged ? withoutTail(cells) : cells;
  });
  const first = said[0];
  if (!first) return [];
  if (said.length === 1 && !/^\||\|$/.test(first.text)) return [readPlainLine(first)];
  return [{ kind: 'table', layout: 'rows', rows, line: first.line }];
}
