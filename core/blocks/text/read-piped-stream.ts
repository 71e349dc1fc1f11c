import type { Draft, Line } from '../draft.ts';
import { isValue } from '../value.ts';
import type { ClassifiedLine } from './classify-line.ts';
import { isRowEnd, splitPipes } from './pipes.ts';

interface StreamTraits {
  /** Borders stand on lines of their own, each closing the cell above it. */
  readonly isPipeAlone: boolean;
  /** A lone pipe closes a row and is no cell. */
  readonly hasRowEnds: boolean;
}

const dropped = new Set(['blank', 'separator', 'page-mark']);

/** A table can hardly begin with a blank cell: a lone pipe before the first one opens a row, there and before every label. */
function opensRows(lines: readonly ClassifiedLine[], traits: StreamTraits): boolean {
  return !traits.isPipeAlone && lines.find((line) => line.kind === 'piped')?.text === '|';
}

const isLabelAhead = (line: ClassifiedLine | undefined) =>
  line !== undefined && line.text !== '|' && !isValue(splitPipes(line.text).join(''));

/** Words above a border belong to one cell; figures are always cells of their own. */
function joinPending(pending: readonly Line[]): Line[] {
  const first = pending[0];
  if (!first || pending.some((cell) => isValue(cell.text))) return [...pending];
  return [{ text: pending.map((cell) => cell.text).join('\n'), line: first.line }];
}

function readCells(lines: readonly ClassifiedLine[], traits: StreamTraits): Line[] {
  const rowsOpen = opensRows(lines, traits);
  const cells: Line[] = [];
  let pending: Line[] = [];
  const flush = () => {
    for (const cell of joinPending(pending)) cells.push(cell);
    pending = [];
  };
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'piped') {
      pending.push({ text: line.text, line: line.line });
      continue;
    }
    const texts = splitPipes(line.text).filter((text) => text !== '');
    const isBlankCell =
      line.text === '|' &&
      pending.length === 0 &&
      !traits.hasRowEnds &&
      !(rowsOpen && isLabelAhead(lines[index + 1]));
    for (const text of texts) pending.push({ text, line: line.line });
    if (isBlankCell) pending.push({ text: '', line: line.line });
    if (!isRowEnd(line.text) || pending.length > 0) flush();
  }
  flush();
  return cells;
}

/** One cell a line, closed by a pipe at its end or on the next line; a lone pipe where a cell would stand is a blank cell. */
export function readPipedStream(lines: readonly ClassifiedLine[], traits: StreamTraits): Draft[] {
  const said = lines.filter((line) => !dropped.has(line.kind));
  const cells = readCells(said, traits);
  const first = cells[0];
  if (!first) return [];
  return [{ kind: 'table', layout: 'stream', rows: cells.map((cell) => [cell]), line: first.line }];
}
