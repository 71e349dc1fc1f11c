import type { OwnPlace } from '../../problem.ts';
import type { Draft, DraftCell } from '../draft.ts';
import type { Box } from './page.ts';
import type { Placed } from './placed.ts';
import { type PartRow, readParts, type TableLimits } from './read-parts.ts';
import { tableParts } from './table-parts.ts';
import type { TextRow } from './text-rows.ts';

/** A table without lines, and the rows of text that it was read from. */
export interface OpenTable extends Placed {
  readonly rows: readonly TextRow[];
}

/** The cells of a row; where nothing stands, a blank one as high as the row, or none when that is not certain. */
function draftRow(
  { cells, box, isDoubtful }: PartRow,
  line: number,
  placeOf: (box: Box) => OwnPlace,
): readonly DraftCell[] {
  const drafts = new Map<unknown, DraftCell>();
  return cells.map((cell) => {
    if (!cell) return isDoubtful ? { text: '' } : { text: '', line, at: placeOf(box) };
    const draft = drafts.get(cell) ?? { text: cell.text, line, at: placeOf(cell.box) };
    drafts.set(cell, draft);
    return draft;
  });
}

/** The parts of a region that are proven tables. */
export function readRegion(
  region: readonly TextRow[],
  { placeOf, ...limits }: TableLimits & { readonly placeOf: (box: Box) => OwnPlace },
): readonly OpenTable[] {
  const parts = tableParts(region);
  return readParts(parts, limits).flatMap((rows, index) => {
    const part = parts[index];
    if (!rows || !part) return [];
    const read = (line: number): readonly Draft[] => [
      {
        kind: 'table',
        layout: 'grid',
        rows: rows.map((row, at) => draftRow(row, line + at, placeOf)),
        line,
        ...(rows[0] && { at: placeOf(rows[0].box) }),
      },
    ];
    return [{ rows: part.rows, top: part.rows[0]?.y ?? 0, height: rows.length, read }];
  });
}
