import type { ClassifiedLine, LineKind } from './classify-line.ts';

/** Consecutive lines that a table may stand in, or one line that no table holds. */
export interface Run {
  readonly isTabular: boolean;
  readonly lines: readonly ClassifiedLine[];
}

const outside: ReadonlySet<LineKind> = new Set(['title', 'prose', 'picture']);
const silent: ReadonlySet<LineKind> = new Set(['blank', 'page-mark', 'separator']);
/** Cells that must stand before a line numbered 一、 for it to be doubtful whether it begins a chapter. */
const cellsOfOpenTable = 3;

/** Kind of the next line that says something, for each line; undefined at the end. */
function nextKinds(lines: readonly ClassifiedLine[]): (LineKind | undefined)[] {
  const next: (LineKind | undefined)[] = new Array(lines.length);
  let kind: LineKind | undefined;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    next[index] = kind;
    const own = lines[index]?.kind;
    if (own !== undefined && !silent.has(own)) kind = own;
  }
  return next;
}

/** Table III numbers its own rows 一、 to 四、: such a line is a label when a figure follows, or amid cells when no prose does. */
function isRowLabel(next: LineKind | undefined, cells: number): boolean {
  if (next === 'value' || next === 'spaced') return true;
  // At the end of the text it is more often a chapter that was cut off.
  return cells >= cellsOfOpenTable && next !== undefined && next !== 'prose';
}

/** Divides the lines at titles and prose. A line numbered 一、 becomes a title here, or the label of a row. */
export function findRuns(lines: readonly ClassifiedLine[]): Run[] {
  const next = nextKinds(lines);
  const runs: Run[] = [];
  let open: ClassifiedLine[] = [];
  let cells = 0;
  const close = (line?: ClassifiedLine) => {
    if (open.length > 0) runs.push({ isTabular: true, lines: open });
    if (line) runs.push({ isTabular: false, lines: [line] });
    open = [];
    cells = 0;
  };
  for (const [index, line] of lines.entries()) {
    if (outside.has(line.kind)) close(line);
    else if (line.kind === 'chapter' && !isRowLabel(next[index], cells))
      close({ ...line, kind: 'title', level: 1 });
    else {
      open.push(line);
      if (!silent.has(line.kind)) cells += 1;
    }
  }
  close();
  return runs;
}
