import type { Draft } from '../draft.ts';
import type { ClassifiedLine } from './classify-line.ts';
import { soleCell } from './pipes.ts';
import { readBareRun } from './read-bare-run.ts';
import { readPipedRows } from './read-piped-rows.ts';
import { readPipedStream } from './read-piped-stream.ts';

const isLone = (line: ClassifiedLine) => line.text === '|';
const isSole = (line: ClassifiedLine) => line.kind === 'piped' && soleCell(line.text) !== undefined;
const isMany = (line: ClassifiedLine) => line.kind === 'piped' && /[^|\s][^|]*\|[^|]*[^|\s]/.test(line.text);

const countIf = (lines: readonly ClassifiedLine[], test: (line: ClassifiedLine) => boolean) =>
  lines.reduce((sum, line) => sum + Number(test(line)), 0);

/** Where borders stand on lines of their own, hardly any cell has one beside it; else most lone ones are blank cells. */
const fewestLones = 10;

/** Bare lines right above the first border are headers that lost theirs, as far as no blank line parts them from it. */
function headerStart(lines: readonly ClassifiedLine[], first: number): number {
  return lines.findLastIndex((line, index) => index < first && line.kind === 'blank') + 1;
}

/** First line of the table: where cells end with a pipe on its own line, the line before the first pipe is a cell. */
function tableStart(lines: readonly ClassifiedLine[], isPipeAlone: boolean, expectsTables: boolean): number {
  const first = lines.findIndex((line) => line.kind === 'piped');
  if (!isPipeAlone) return expectsTables ? headerStart(lines, first) : first;
  return Math.max(
    0,
    lines.findLastIndex((line, index) => index < first && line.kind !== 'blank'),
  );
}

/** Figures after the last pipe still belong to it: the last cell may lack its border. */
function tableEnd(lines: readonly ClassifiedLine[]): number {
  return lines.findLastIndex((line) => line.kind === 'piped' || line.kind === 'value') + 1;
}

/** Lines of which some have borders; those before and after the bordered part are read as bare ones. */
export function readPipedRun(
  lines: readonly ClassifiedLine[],
  traits: { readonly hasRowEnds: boolean },
  expectsTables: boolean,
): Draft[] {
  const soles = countIf(lines, isSole);
  const lones = countIf(lines, isLone);
  const isPipeAlone = lones > fewestLones * soles;
  const start = tableStart(lines, isPipeAlone, expectsTables);
  const end = tableEnd(lines);
  const table = lines.slice(start, end);
  const isRows = countIf(table, isMany) * 3 >= soles + lones;
  const read = isRows
    ? readPipedRows(table)
    : readPipedStream(table, { isPipeAlone, hasRowEnds: traits.hasRowEnds });
  return [
    ...readBareRun(lines.slice(0, start), expectsTables),
    ...read,
    ...readBareRun(lines.slice(end), expectsTables),
  ];
}
