import type { SectionKey } from '../forms/form.ts';
import { isFilled } from './is-filled.ts';
import type { Piece, RowCell, RowPiece } from './piece.ts';
import { type Header, noHeader, readHeader } from './read-header.ts';
import { splitRow } from './split-row.ts';
import type { TableEntry } from './table-entry.ts';

const longestCaption = 60;

/** Where the reader of pieces stands. */
interface Position {
  section: SectionKey | undefined;
  caption: string;
  block: number;
  /** Header rows since the last row of figures of the block. */
  headerRows: (readonly RowCell[])[];
  header: Header;
  /** Cells that came one by one and may belong to one row. */
  stream: RowPiece[];
}

const isFigure = (cell: RowCell): boolean => /^[-+\s]*[\d０-９]/u.test(cell.text) && cell.uses === undefined;

/** Words, or letters of words, that are neither a row label nor stand in the place of a figure (无, 不适用). */
function isHeaderCell({ text, uses }: RowCell): boolean {
  if (uses !== undefined) return !uses.every((use) => use.kind === 'row');
  return /\p{Script=Han}/u.test(text) && !/^(?:无|不适用|不涉及)$/u.test(text);
}

/** A row above the figures: labels, and no figure. A row with no label but those of rows is a row of blanks or marks. */
function isHeaderRow({ cells }: RowPiece): boolean {
  const filled = cells.filter(isFilled);
  if (filled.some(isFigure) || cells.some(({ named }) => named !== undefined)) return false;
  return filled.length === 0 || filled.some(isHeaderCell);
}

function noteHeader(position: Position, row: RowPiece): void {
  if (position.block !== row.block)
    Object.assign(position, { block: row.block, headerRows: [], header: noHeader });
  if (isHeaderRow(row)) {
    position.headerRows.push(row.cells);
    return;
  }
  const isColumn = (cell: RowCell) => cell.uses?.some((use) => use.kind === 'column') ?? false;
  if (position.headerRows.some((cells) => cells.some(isColumn)))
    position.header = readHeader(position.headerRows);
  position.headerRows = [];
}

function entriesOf(row: RowPiece, position: Position): readonly TableEntry[] {
  const { section, caption, header } = position;
  const { layout, block } = row;
  return splitRow(row.cells, layout).map((part) => ({
    ...part,
    layout,
    block,
    header: layout === 'stream' ? noHeader : header,
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
    header: noHeader,
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
