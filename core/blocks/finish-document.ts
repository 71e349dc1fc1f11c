import type { Problem, Read } from '../problem.ts';
import { limits } from '../source/limits.ts';
import type { Block, ParsedDocument } from './block.ts';
import type { Draft } from './draft.ts';
import { buildGrid } from './grid.ts';

type DraftTable = Extract<Draft, { kind: 'table' }>;

const positions = (draft: DraftTable) =>
  draft.rows.length * draft.rows.reduce((widest, row) => Math.max(widest, row.length), 0);

const problem = (code: Problem['code'], line: number, limit: number): Problem => ({
  code,
  stage: 'blocks',
  fatal: false,
  data: { limit },
  place: { line },
});

/** What of the table fits into the widest grid and into what is left of the limit of positions. */
function fitTable(draft: DraftTable, left: number): DraftTable {
  let width = 0;
  const rows = draft.rows.map((row) =>
    row.length > limits.gridColumns ? row.slice(0, limits.gridColumns) : row,
  );
  const count = rows.findIndex((row, index) => {
    width = Math.max(width, row.length);
    return width * (index + 1) > left;
  });
  return { ...draft, rows: count === -1 ? rows : rows.slice(0, count) };
}

function isWhole(draft: DraftTable, fitted: DraftTable): boolean {
  return (
    fitted.rows.length === draft.rows.length && draft.rows.every((row) => row.length <= limits.gridColumns)
  );
}

function cut(text: string): string {
  return text.length > limits.lineCharacters ? text.slice(0, limits.lineCharacters).trim() : text;
}

function isCut(draft: Draft): boolean {
  if (draft.kind !== 'table') return draft.text.length > limits.lineCharacters;
  return draft.rows.some((row) => row.some((cell) => cell.text.length > limits.lineCharacters));
}

/** Numbers the tables, makes them rectangular and holds the document against the limits; what is left out has a problem. */
export function finishDocument(drafts: readonly Draft[], documentTitle?: string): Read<ParsedDocument> {
  const problems: Problem[] = [];
  const blocks: Block[] = [];
  let tables = 0;
  let cells = 0;
  for (const draft of drafts) {
    if (blocks.length === limits.blocks) {
      problems.push({ ...problem('too-many-blocks', draft.line, limits.blocks), fatal: true });
      break;
    }
    if (isCut(draft)) problems.push(problem('line-too-long', draft.line, limits.lineCharacters));
    if (draft.kind !== 'table') {
      blocks.push(finishText(draft));
      continue;
    }
    const fitted = fitTable(draft, limits.gridCells - cells);
    if (!isWhole(draft, fitted)) problems.push(problem('table-too-large', draft.line, limits.gridCells));
    if (fitted.rows.length === 0) continue;
    tables += 1;
    cells += positions(fitted);
    blocks.push(finishTable(fitted, tables));
  }
  return { value: documentTitle ? { documentTitle, blocks } : { blocks }, problems };
}

function finishText(draft: Exclude<Draft, DraftTable>): Block {
  const place = { line: draft.line, ...draft.at };
  if (draft.kind === 'heading') return { kind: 'heading', level: draft.level, text: cut(draft.text), place };
  if (draft.kind === 'image' || !draft.lines) return { kind: draft.kind, text: cut(draft.text), place };
  const lines = draft.lines.map(({ line, at }) => ({ line, ...at }));
  return { kind: draft.kind, text: cut(draft.text), place, lines };
}

function finishTable(draft: DraftTable, table: number): Block {
  const rows = !isCut(draft)
    ? draft.rows
    : draft.rows.map((row) =>
        row.map((cell) =>
          cell.text.length > limits.lineCharacters ? { ...cell, text: cut(cell.text) } : cell,
        ),
      );
  return {
    kind: 'table',
    layout: draft.layout,
    grid: buildGrid(rows, table),
    place: { table, line: draft.line, ...draft.at },
  };
}
