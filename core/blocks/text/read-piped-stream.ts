import type { Draft, DraftCell, Line } from '../draft.ts';
import { isValue } from '../value.ts';
import { cellStarts } from './cell-starts.ts';
import type { ClassifiedLine } from './classify-line.ts';
import { lineCell } from './line-cell.ts';
import { lineFrom } from './line-from.ts';
import { soleCell, splitPipes } from './pipes.ts';

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
  return [{ ...first, text: pending.map((cell) => cell.text).join('\n') }];
}

/** A lone pipe where a cell would stand. Behind words it may also open a row of figures that has no label. */
function blankCell(line: Line, before: DraftCell | undefined, rowsOpen: boolean): DraftCell {
  const isDoubtful = rowsOpen && before !== undefined && before.text !== '' && !isValue(before.text);
  return isDoubtful ? { text: '' } : lineCell('', line);
}

/** What stands between the borders of a line. */
function partsOf(line: ClassifiedLine): Line[] {
  const sole = soleCell(line.text);
  if (sole !== undefined) return [lineFrom(line, sole, line.text.indexOf(sole))];
  const starts = line.at?.character === undefined ? [] : cellStarts(line.text, '|');
  return splitPipes(line.text).flatMap((text, index) =>
    text === '' ? [] : [lineFrom(line, text, starts[index])],
  );
}

function readCells(lines: readonly ClassifiedLine[], traits: StreamTraits): DraftCell[] {
  const rowsOpen = opensRows(lines, traits);
  const cells: DraftCell[] = [];
  let pending: Line[] = [];
  const flush = () => {
    for (const line of joinPending(pending)) cells.push(lineCell(line.text, line));
    pending = [];
  };
  const isBlank = (line: ClassifiedLine, next: ClassifiedLine | undefined) =>
    line.text === '|' && pending.length === 0 && !traits.hasRowEnds && !(rowsOpen && isLabelAhead(next));
  for (const [index, line] of lines.entries()) {
    if (isBlank(line, lines[index + 1])) cells.push(blankCell(line, cells.at(-1), rowsOpen));
    for (const part of line.kind === 'piped' ? partsOf(line) : [line]) pending.push(part);
    if (line.kind === 'piped') flush();
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
  return [{ kind: 'table', layout: 'stream', rows: cells.map((cell) => [cell]), line: first.line ?? 1 }];
}
