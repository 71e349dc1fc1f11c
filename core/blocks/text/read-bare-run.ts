import type { Draft, DraftCell } from '../draft.ts';
import { cellStarts, spacedStarts } from './cell-starts.ts';
import type { ClassifiedLine, LineKind } from './classify-line.ts';
import { lineCell } from './line-cell.ts';
import { lineCells } from './line-cells.ts';
import { readPlainLine } from './read-plain-line.ts';
import { spacedCells } from './spaced-cells.ts';
import { splitTabs } from './tabs.ts';

interface Counts {
  readonly lines: number;
  readonly values: number;
  readonly spaced: number;
  readonly tabbed: number;
}

/** Labels in a row that are a table although no figure stands among them: blank cells vanish when text is extracted. */
const labelsOfBlankTable = 8;

function count(lines: readonly ClassifiedLine[], kind: LineKind): number {
  return lines.filter((line) => line.kind === kind).length;
}

/** Before the first heading a figure is more often a counter of visits than a cell. */
function isTable(counts: Counts, expectsTables: boolean): boolean {
  const figures = counts.values + counts.spaced;
  if (counts.tabbed > 1) return true;
  if (!expectsTables) return figures >= 4 && figures * 4 >= counts.lines;
  return (figures > 0 && counts.lines > 2) || counts.lines >= labelsOfBlankTable;
}

/** Tabs at the ends of a line are no part of its text. */
function tabStarts({ text, outerTabs: { before, after } = { before: 0, after: 0 } }: ClassifiedLine) {
  const unknown = (count: number): undefined[] => new Array(count).fill(undefined);
  return [...unknown(before), ...cellStarts(text, '\t'), ...unknown(after)];
}

function cellsOf(line: ClassifiedLine, isTabbed: boolean): DraftCell[] {
  if (isTabbed) return lineCells(splitTabs(line), line, () => tabStarts(line));
  const texts = spacedCells(line.text);
  return texts ? lineCells(texts, line, () => spacedStarts(line.text, texts)) : [lineCell(line.text, line)];
}

/** Lines without borders: one cell a line, or rows whose cells are parted by tabs or blanks. Page marks are dropped from tables. */
export function readBareRun(lines: readonly ClassifiedLine[], expectsTables: boolean): Draft[] {
  const said = lines.filter((line) => line.kind !== 'blank' && line.kind !== 'separator');
  const cells = said.filter((line) => line.kind !== 'page-mark');
  const counts = {
    lines: cells.length,
    values: count(cells, 'value'),
    spaced: count(cells, 'spaced'),
    tabbed: count(cells, 'tabbed'),
  };
  const first = cells[0];
  if (!first || !isTable(counts, expectsTables)) return said.map(readPlainLine);
  const isTabbed = counts.tabbed > 1;
  const rows = cells.map((line) => cellsOf(line, isTabbed && line.kind !== 'spaced'));
  const isRows = isTabbed || counts.spaced > counts.values;
  if (isRows) return [{ kind: 'table', layout: 'rows', rows, line: first.line }];
  return [{ kind: 'table', layout: 'stream', rows: rows.flat().map((cell) => [cell]), line: first.line }];
}
