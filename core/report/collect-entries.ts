import type { SectionKey } from '../forms/form.ts';
import { type HeaderColumn, headerColumns } from './header-columns.ts';
import type { Piece, RowCell, RowPiece } from './piece.ts';
import { splitRow } from './split-row.ts';
import { isFilled, type TableEntry } from './table-entry.ts';

const longestCaption = 60;

/** Where the reader of pieces stands. */
interface Position {
  section: SectionKey | undefined;
  caption: string;
  block: number;
  /** Header rows since the last row of figures of the block. */
  headerRows: (readonly RowCell[])[];
  header: readonly HeaderColumn[];
  /** Cells that came one by one and may belong to one row. */
  stream: RowPiece[];
}

const isFigure = (cell: RowCell): boolean => /^[-+\s]*[\d０-９]/u.test(cell.text) && cell.uses === undefined;

/** A row above the figures: labels, and no figure. A row with no label but those of rows is a row of blanks. */
function isHeaderRow({ cells }: RowPiece): boolean {
  const filled = cells.filter(isFilled);
  if (filled.some(isFigure)) return false;
  return filled.length === 0 || filled.some((cell) => !cell.uses?.every((use) => use.kind === 'row'));
}

function noteHeader(position: Position, row: RowPiece): void {
  if (position.block !== row.block) Object.assign(position, { block: row.block, headerRows: [], header: [] });
  if (isHeaderRow(row)) {
    position.headerRows.push(row.cells);
    return;
  }
  if (position.headerRows.some((cells) => cells.some((cell) => cell.uses !== undefined)))
    position.header = headerColumns(position.headerRows);
  position.headerRows = [];
}

function entriesOf(row: RowPiece, position: Position): readonly TableEntry[] {
  const { section, caption, header } = position;
  const { layout, block } = row;
  return splitRow(row.cells, layout).map((part) => ({
    ...part,
    layout,
    block,
    header: layout === 'stream' ? [] : header,
    ...(section === undefined ? {} : { section }),
    caption,
    place: part.labels.at(-1)?.place ?? part.values[0]?.place ?? row.place,
  }));
}

function flushStream(position: Position): readonly TableEntry[] {
  const [first] = position.stream;
  if (first === undefined) return [];
  const cells = position.stream.flatMap((row) => row.cells);
  position.stream = [];
  return entriesOf({ ...first, cells }, position);
}

function* entriesOfPiece(piece: Piece, position: Position): Generator<TableEntry> {
  if (piece.kind !== 'row') {
    if (piece.kind === 'text' && piece.text.length <= longestCaption) position.caption = piece.text;
    return;
  }
  if (piece.layout === 'stream') {
    position.stream.push(piece);
    return;
  }
  noteHeader(position, piece);
  yield* entriesOf(piece, position);
}

/**
 * Everything that rows of tables say, in document order.
 * @param sectionAt the section that begins with a piece, by index of the piece
 */
export function* collectEntries(
  pieces: readonly Piece[],
  sectionAt: ReadonlyMap<number, SectionKey | undefined>,
): Generator<TableEntry> {
  const position: Position = {
    section: undefined,
    caption: '',
    block: -1,
    headerRows: [],
    header: [],
    stream: [],
  };
  for (const [at, piece] of pieces.entries()) {
    const isTitle = sectionAt.has(at);
    const continues = piece.kind === 'row' && piece.layout === 'stream' && !isTitle;
    if (!continues) yield* flushStream(position);
    if (isTitle) {
      position.section = sectionAt.get(at) ?? position.section;
      position.caption = piece.kind === 'text' ? piece.text : '';
    } else yield* entriesOfPiece(piece, position);
  }
  yield* flushStream(position);
}
