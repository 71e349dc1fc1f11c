import { limits } from '../../source/limits.ts';
import type { Draft, DraftCell, Line } from '../draft.ts';
import { splitTable } from '../split-table.ts';
import { linesIn, pictureMark } from '../word-paragraph.ts';
import type { Cell, Content, Table } from './build-tables.ts';
import type { Damaged } from './damage.ts';
import type { Paragraph } from './paragraph.ts';
import { tableRows } from './table-rows.ts';

type Piece = Draft | Line;

function paragraphPieces({ text, headingLevel, hasPicture, line }: Paragraph): readonly Piece[] {
  const lines = linesIn(text);
  const pieces: Piece[] = [];
  if (headingLevel !== undefined && lines.length > 0) {
    pieces.push({ kind: 'heading', level: headingLevel, text: lines.join(' '), line });
  } else if (lines.length > 0) pieces.push({ text: lines.join('\n'), line });
  if (hasPicture) pieces.push({ kind: 'image', text: '', line });
  return pieces;
}

const paragraphsIn = ({ content }: Cell): readonly Paragraph[] =>
  content.filter((each) => each.kind === 'paragraph');

function readCell(cell: Cell): DraftCell {
  const paragraphs = paragraphsIn(cell);
  const texts = paragraphs.map(
    ({ text, hasPicture }) => linesIn(text).join('\n') || (hasPicture ? pictureMark : ''),
  );
  return { text: texts.filter((text) => text !== '').join('\n'), line: paragraphs[0]?.line ?? 1 };
}

const cellsOf = ({ rows }: Table): readonly Cell[] => rows.flatMap(({ cells }) => cells);

/** Whether a table only arranges the page: it holds tables, or a single cell. */
function isLayout(table: Table): boolean {
  const cells = cellsOf(table);
  return cells.length <= 1 || cells.some(({ content }) => content.some(({ kind }) => kind === 'table'));
}

const firstLine = (table: Table): number => cellsOf(table).flatMap(paragraphsIn).at(0)?.line ?? 1;

/** The content of a document in its order: paragraphs as lines, headings, tables and pictures. */
export function collectDocPieces(content: readonly Content[], damaged: Damaged): readonly Piece[] {
  const pieces: Piece[] = [];
  let positions = 0;
  const addTable = (table: Table) => {
    const { layout, rows } = tableRows(table, readCell, limits.gridCells - positions, damaged);
    positions += rows.reduce((sum, row) => sum + row.length, 0);
    for (const piece of splitTable(rows, firstLine(table))) {
      pieces.push('kind' in piece && piece.kind === 'table' ? { ...piece, layout } : piece);
    }
  };
  const visit = (each: Content) => {
    if (each.kind === 'paragraph') for (const piece of paragraphPieces(each)) pieces.push(piece);
    else if (isLayout(each)) for (const { content: inner } of cellsOf(each)) inner.forEach(visit);
    else addTable(each);
  };
  content.forEach(visit);
  return pieces;
}
