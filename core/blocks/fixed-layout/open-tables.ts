import { brokenFigures } from './broken-figures.ts';
import type { Box, TextRun } from './page.ts';
import { type OpenTable, readRegion } from './read-region.ts';
import { ruledBetween } from './ruled-between.ts';
import { placeOnStrip, rightEdge, type Strip } from './strip.ts';
import { findRegions } from './table-regions.ts';
import { type Segment, type TextRow, textRows } from './text-rows.ts';

const runsOf = (segments: readonly Segment[]): readonly TextRun[] => segments.flatMap(({ runs }) => runs);

const hide = (row: TextRow, broken: ReadonlySet<Segment>): TextRow => ({
  ...row,
  segments: row.segments.map((each) => (broken.has(each) ? { ...each, text: '\ufffd' } : each)),
});

/**
 * The tables among some runs whose columns no lines part, and the runs of no such table. Figures that may be parts of others
 * are lost.
 * @param isParted whether something else stands between two rows
 */
export function openTables(
  strip: Strip,
  runs: readonly TextRun[],
  isParted: (a: TextRow, b: TextRow) => boolean,
): { readonly tables: readonly OpenTable[]; readonly rest: readonly TextRun[] } {
  const isRuled = ruledBetween(strip.lying);
  const placeOf = (box: Box) => placeOnStrip(strip, box);
  const regions = findRegions(textRows(strip, runs), isParted);
  const broken = new Set(regions.flatMap((region) => brokenFigures(region)));
  const tables = regions.flatMap((region) => {
    const right = rightEdge(strip, region[0]?.y ?? 0);
    const rows = region.map((row) => hide(row, broken));
    return readRegion(rows, { isRuled, right, placeOf });
  });
  const taken = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ segments }) => runsOf(segments))));
  const lost = new Set(runsOf([...broken]));
  const rest = runs.filter((run) => !taken.has(run));
  return { tables, rest: rest.map((run) => (lost.has(run) ? { ...run, text: '\ufffd' } : run)) };
}
