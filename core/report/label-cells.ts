import { findExactLabel, findLabel } from './find-label.ts';
import { beginsLabel, type LabelUse } from './label-index.ts';
import { labelKey } from './label-key.ts';
import type { Piece, RowCell, RowPiece } from './piece.ts';

/** A label is printed in at most so many cells or lines: 三、 本 年 度 办 理 结 果. */
const mostParts = 10;

type Find = (text: string) => readonly LabelUse[] | undefined;

/** The form has some hundred labels: a document with more texts than this is none of it, and is spared the search for likeness. */
const mostTexts = 10_000;

function rememberedFind(): Find {
  const found = new Map<string, readonly LabelUse[] | undefined>();
  return (text) => {
    if (found.has(text)) return found.get(text);
    if (found.size >= mostTexts) return findExactLabel(labelKey(text));
    const uses = findLabel(text);
    found.set(text, uses);
    return uses;
  };
}

const hasWords = ({ text, named }: RowCell): boolean =>
  named === undefined && /[\p{Script=Han}(（]/u.test(text.slice(0, 8));

/** The sign between the numeral of a label and its words. */
const isStop = ({ text, named }: RowCell): boolean => named === undefined && /^[、.．]$/.test(text);

/** The longest run of cells from `start` whose words make one label when joined. */
function joinParts(cells: readonly RowCell[], start: number): { cell: RowCell; parts: number } | undefined {
  const first = cells[start];
  if (first === undefined || !hasWords(first) || !beginsLabel(labelKey(first.text))) return undefined;
  let best: { cell: RowCell; parts: number } | undefined;
  let { text, span } = first;
  for (let parts = 2; parts <= mostParts; parts += 1) {
    const next = cells[start + parts - 1];
    if (next === undefined || !(hasWords(next) || isStop(next))) break;
    text += next.text;
    span += next.span;
    const key = labelKey(text);
    if (!beginsLabel(key)) break;
    const uses = findExactLabel(key);
    if (uses !== undefined) best = { cell: { ...first, text, span, uses }, parts };
  }
  return best;
}

const numeral = /^[(（]?\d{1,2}[)）]?[.．、]?$/u;
const certainNumeral = /^[(（]?\d{1,2}[)）]?[.．、]$/u;

/**
 * The numeral of a label in a cell before its words: 「3.」, 「其他」. A bare digit is one only in a row in which nothing but
 * labels stands before it.
 */
function joinNumeral(cells: readonly RowCell[], start: number, isBehindLabels: boolean) {
  const [first, next] = cells.slice(start, start + 2);
  if (first === undefined || next === undefined || first.named || !hasWords(next)) return undefined;
  if (!(isBehindLabels ? numeral : certainNumeral).test(first.text)) return undefined;
  const text = first.text + next.text;
  const uses = findExactLabel(labelKey(text))?.filter(({ kind }) => kind === 'row') ?? [];
  const cell = { ...first, text, span: first.span + next.span, uses };
  return uses.length === 0 ? undefined : { cell, parts: 2 };
}

function withUses(cell: RowCell, find: Find): RowCell {
  const uses = cell.named === undefined ? find(cell.text) : undefined;
  return uses === undefined ? cell : { ...cell, uses };
}

/** @param areOfRow whether the cells are those of one row */
function labelCells(cells: readonly RowCell[], find: Find, areOfRow: boolean): readonly RowCell[] {
  const labelled: RowCell[] = [];
  let done = 0;
  let isBehindLabels = areOfRow;
  for (const [index, own] of cells.entries()) {
    if (index < done) continue;
    const { cell, parts } = joinParts(cells, index) ??
      joinNumeral(cells, index, isBehindLabels) ?? { cell: withUses(own, find), parts: 1 };
    labelled.push(cell);
    done = index + parts;
    isBehindLabels &&= cell.uses !== undefined || cell.text === '';
  }
  return labelled;
}

/** A label may be wrapped over so many lines above that of its figures. */
const mostWraps = 4;

const soleText = ({ cells }: RowPiece): string | undefined => {
  const filled = cells.filter((cell) => cell.text !== '');
  return filled.length === 1 ? filled[0]?.text : undefined;
};

const onlyFilled = (row: RowPiece): RowPiece => ({
  ...row,
  cells: row.cells.filter((cell) => cell.text !== ''),
});

/** The row with the label that the lines above begin and its first cell ends. */
function withWrapped(row: RowPiece, above: readonly string[]): RowPiece {
  const [first, ...others] = row.cells;
  if (first === undefined || !hasWords(first) || findExactLabel(labelKey(first.text))) return row;
  for (let wraps = 1; wraps <= above.length; wraps += 1) {
    const text = above.slice(-wraps).join('') + first.text;
    const uses = findExactLabel(labelKey(text));
    if (uses !== undefined) return { ...row, cells: [{ ...first, text, uses }, ...others] };
  }
  return row;
}

/** Cells that come one by one, as rows of one cell each. */
function labelStream(rows: readonly RowPiece[], find: Find): readonly RowPiece[] {
  const [first] = rows;
  if (first === undefined) return [];
  const cells = labelCells(
    rows.flatMap((row) => row.cells),
    find,
    false,
  );
  return cells.map((cell) => ({ ...first, cells: [cell], place: cell.place }));
}

/** Rows that are lines of text: words that stand alone may make one label, or begin that of a row below. */
function* labelRows(rows: readonly RowPiece[], find: Find): Generator<RowPiece> {
  let alone: RowPiece[] = [];
  for (const row of rows) {
    if (soleText(row) !== undefined) {
      alone.push(row);
      continue;
    }
    yield* labelStream(alone.map(onlyFilled), find);
    const wrapped = withWrapped(row, alone.flatMap((each) => soleText(each) ?? []).slice(-mostWraps));
    alone = [];
    yield wrapped === row ? { ...row, cells: labelCells(row.cells, find, true) } : wrapped;
  }
  yield* labelStream(alone.map(onlyFilled), find);
}

function* labelRun(rows: readonly RowPiece[], find: Find): Generator<RowPiece> {
  if (rows[0]?.layout === 'stream') yield* labelStream(rows, find);
  else if (rows[0]?.layout === 'rows') yield* labelRows(rows, find);
  else for (const row of rows) yield { ...row, cells: labelCells(row.cells, find, true) };
}

/** Marks every cell that is a label of the form, also one whose words were cut over several cells or lines. */
export function* labelPieces(pieces: Iterable<Piece>): Generator<Piece> {
  const find = rememberedFind();
  let run: RowPiece[] = [];
  for (const piece of pieces) {
    const continues = piece.kind === 'row' && (run.length === 0 || run[0]?.layout === piece.layout);
    if (!continues) {
      yield* labelRun(run, find);
      run = [];
    }
    if (piece.kind === 'row') run.push(piece);
    else yield piece;
  }
  yield* labelRun(run, find);
}
