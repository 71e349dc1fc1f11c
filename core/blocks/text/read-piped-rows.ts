import type { Draft, DraftCell } from '../draft.ts';
import type { ClassifiedLine } from './classify-line.ts';
import { lineCell } from './line-cell.ts';
import { isRowEnd, splitPipes } from './pipes.ts';
import { readPlainLine } from './read-plain-line.ts';
import { spacedCells } from './spaced-cells.ts';

const dropped = new Set(['blank', 'separator', 'page-mark']);

/** Borders on the left of most rows are a frame; elsewhere a leading pipe shows that the first cell is blank. */
function isFramed(lines: readonly ClassifiedLine[]): boolean {
  const rows = lines.filter((line) => line.kind === 'piped');
  return rows.filter((line) => line.text.startsWith('|')).length * 2 > rows.length;
}

function cellTexts(line: ClassifiedLine, framed: boolean): string[] {
  if (line.kind !== 'piped') return spacedCells(line.text) ?? [line.text];
  return splitPipes(framed && line.text.startsWith('|') ? line.text.slice(1) : line.text);
}

/** Pipes side by side fill up rows whose blank cells are gone, so that no blank at the right of any row is certain. */
const isRagged = (lines: readonly ClassifiedLine[]): boolean =>
  lines.some((line) => /\|\|\s*$/.test(line.text));

const withoutTail = (texts: readonly string[]): readonly string[] =>
  texts.slice(0, Math.max(1, texts.findLastIndex((text) => text !== '') + 1));

/** A row a line, cells between pipes. Lines without pipes stay where they stand, as rows: labels that lost their figures. */
export function readPipedRows(lines: readonly ClassifiedLine[]): Draft[] {
  const framed = isFramed(lines);
  const said = lines.filter((line) => !dropped.has(line.kind) && !isRowEnd(line.text) && line.text !== '|');
  const ragged = isRagged(lines);
  const rows = said.map((line): DraftCell[] => {
    const texts = cellTexts(line, framed);
    return (ragged ? withoutTail(texts) : texts).map((text) => lineCell(text, line));
  });
  const first = said[0];
  if (!first) return [];
  if (said.length === 1 && !/^\||\|$/.test(first.text)) return [readPlainLine(first)];
  return [{ kind: 'table', layout: 'rows', rows, line: first.line }];
}
