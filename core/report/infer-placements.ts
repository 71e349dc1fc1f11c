import type { FormTable } from '../forms/form.ts';
import { identitiesOf } from '../forms/identities.ts';
import type { Problem } from '../problem.ts';
import { onlyPlacement } from './only-placement.ts';
import type { Cell, LostFigures, Placement } from './report.ts';

/** 「自然人 3，总计 3」. */
function show({ positions, figures }: LostFigures, placement: Placement): string {
  const placed = placement.map(
    (at, index) => `${positions[at]?.column.official ?? ''} ${figures[index]?.raw ?? ''}`,
  );
  return placed.join('，');
}

function inference(table: FormTable, line: LostFigures, placement: Placement): Problem {
  const [row = ''] = line.positions[0]?.address.split('.') ?? [];
  const label = table.rows.find(({ key }) => key === row)?.official ?? '';
  const { place = { section: table.section } } = line.figures[0] ?? {};
  return {
    code: 'placement-inferred',
    stage: 'report',
    fatal: false,
    data: { table: table.key, row, label, placement: show(line, placement) },
    place,
  };
}

/**
 * Rows whose figures can stand in one way only if the sums of the form hold. It is said and no more: no cell gets a figure by
 * it, since the sums are what is to be checked.
 */
export function inferPlacements(
  table: FormTable,
  lost: readonly LostFigures[],
  cells: ReadonlyMap<string, Cell>,
): readonly Problem[] {
  if (lost.every(({ placements }) => placements.length === 1)) return [];
  const only = onlyPlacement(lost, cells, identitiesOf(table)) ?? [];
  return lost.flatMap((line, at) => {
    const placement = only[at];
    return placement === undefined || line.placements.length === 1 ? [] : [inference(table, line, placement)];
  });
}
