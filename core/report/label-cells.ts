import { findExactLabel, findLabel } from './find-label.ts';
import { beginsLabel, type LabelUse } from './label-index.ts';
import { labelKey } from './label-key.ts';
import type { Piece, RowCell, RowPiece } from './piece.ts';

/** A label is printed in at most so many cells or lines: 三、 本 年 度 办 理 结 果. */
const mostParts = 10;

type Find = (text: string) => readonly LabelUse[] | undefined;

function rememberedFind(): Find {
  const found = new Map<string, readonly LabelUse[] | undefined>();
  return (text) => {
    if (!found.has(text)) found.set(text, findLabel(text));
    return found.get(text);
  };
}

const hasWords = (cell: RowCell): boolean => /[\p{Script=Han}(（]/u.test(cell.text.slice(0, 8));

/** The longest run of cells from `start` whose words make one label when joined. */
function joinParts(cells: readonly RowCell[], start: number): { cell: RowCell; parts: number } | undefined {
  const first = cells[start];
  if (first === undefined || !hasWords(first) || !beginsLabel(labelKey(first.text))) return undefined;
  let best: { cell: RowCell; parts: number } | undefined;
  let { text, span } = first;
  for (let parts = 2; parts <= mostParts; parts += 1) {
    const next = cells[start + parts - 1];
    if (next === undefined || !hasWords(next)) break;
    text += next.text;
    span += next.span;
    const key = labelKey(text);
    if (!beginsLabel(key)) break;
    const uses = findExactLabel(key);
    if (uses !== undefined) best = { cell: { ...first, text, span, uses }, parts };
  }
  return best;
}

function labelCells(cells: readonly RowCell[], find: Find): readonly RowCell[] {
  const labelled: RowCell[] = [];
  for (let index = 0; index < cells.length; ) {
    const joined = joinParts(cells, index);
    const cell = cells[index];
    if (cell === undefined) break;
    const uses = joined === undefined ? find(cell.text) : undefined;
    labelled.push(joined?.cell ?? (uses === undefined ? cell : { ...cell, uses }));
    index += joined?.parts ?? 1;
  }
  return labelled;
}

/** Cells that come one by one, as rows of one cell each. */
function labelStream(rows: readonly RowPiece[], find: Find): readonly RowPiece[] {
  const [first] = rows;
  if (first === undefined) return [];
  const cells = labelCells(
    rows.flatMap((row) => row.cells),
    find,
  );
  return cells.map((cell) => ({ ...first, cells: [cell], place: cell.place }));
}

/** Marks every cell that is a label of the form, also one whose words were cut over several cells. */
export function* labelPieces(pieces: Iterable<Piece>): Generator<Piece> {
  const find = rememberedFind();
  let stream: RowPiece[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'row' && piece.layout === 'stream') {
      stream.push(piece);
      continue;
    }
    yield* labelStream(stream, find);
    stream = [];
    yield piece.kind === 'row' ? { ...piece, cells: labelCells(piece.cells, find) } : piece;
  }
  yield* labelStream(stream, find);
}
