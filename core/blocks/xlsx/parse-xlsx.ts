import type { Read } from '../../problem.ts';
import type { ParsedDocument } from '../block.ts';
import type { Draft, DraftCell, Line } from '../draft.ts';
import { finishDocument } from '../finish-document.ts';
import { readMember } from '../package/read-member.ts';
import { unzipMembers } from '../package/unzip-members.ts';
import { readPieces } from '../read-pieces.ts';
import { splitTable } from '../split-table.ts';
import { readSheet } from './read-sheet.ts';
import { isWanted, readSheets } from './read-workbook.ts';
import { sharedStrings } from './shared-strings.ts';

const titleEnd = /(?:年度?报告|年报)$/;

/** A row with one cell, or one that is merged over all: a title or a line of text, when it reads like one. */
function lineOf(row: readonly DraftCell[]): Line | undefined {
  const [cell, ...others] = new Set(row.filter(({ text }) => text !== ''));
  if (!cell || others.length > 0) return undefined;
  const isText = titleEnd.test(cell.text) || /[。；]/.test(cell.text);
  const { text, line = 1, at } = cell;
  return isText ? { text, line, ...(at && { at }) } : undefined;
}

/** Rows up to each line of text as tables, and the lines. */
function piecesOf(rows: readonly (readonly DraftCell[])[], first: number): readonly (Draft | Line)[] {
  const pieces: (Draft | Line)[] = [];
  let open: (readonly DraftCell[])[] = [];
  const close = () => {
    pieces.push(...splitTable(open, first));
    open = [];
  };
  for (const row of rows) {
    const line = lineOf(row);
    if (line) {
      close();
      pieces.push(line);
    } else open.push(row);
  }
  close();
  return pieces;
}

/**
 * A workbook to blocks, sheet after sheet; `line` counts the rows that are shown. Macros and links are not looked at.
 * Source: ECMA-376 part 1, 18.
 */
export function parseXlsx(bytes: Uint8Array): Read<ParsedDocument> {
  const { value: members, problems } = unzipMembers(bytes, isWanted);
  const sheets = readSheets(members);
  const strings = readMember(members, 'xl/sharedStrings.xml');
  const texts = sharedStrings(strings.value);
  const pieces: (Draft | Line)[] = [];
  let next = 1;
  for (const sheet of sheets.value) {
    const rows = readSheet(sheet, texts, next);
    pieces.push(...piecesOf(rows, next));
    next += rows.length + 1;
  }
  const finished = finishDocument(readPieces(pieces, { expectsTables: false }));
  const all = [...problems, ...sheets.problems, ...strings.problems, ...finished.problems];
  return { value: finished.value, problems: all };
}
