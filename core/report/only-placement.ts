import type { Identity } from '../forms/identities.ts';
import { type Option, onlyChoice } from './only-choice.ts';
import type { Cell, LostFigures, Placement } from './report.ts';

/** So many steps the search for a placement takes at most; when it would need more, nothing is said. */
const mostTried = 50_000;

/** A larger figure in a sum of many is not exact. */
const largest = 10 ** 12;

/** What a cell counts in a sum: blank cells and marks nothing; undefined when it is not known. */
function worthOf(cell: Cell | undefined): number | undefined {
  if (cell?.state === 'blank' || cell?.state === 'mark') return 0;
  const { value } = cell ?? {};
  return value !== undefined && Number.isInteger(value) && Math.abs(value) <= largest ? value : undefined;
}

/** An identity with its known cells added up: what the lost figures add to it must make it zero. */
interface Equation {
  readonly known: number;
  readonly signs: ReadonlyMap<string, number>;
}

/** The identities that can be told: those of which every cell is known or one of the lost. */
function equationsOf(
  identities: readonly Identity[],
  cells: ReadonlyMap<string, Cell>,
  lost: ReadonlySet<string>,
): readonly Equation[] {
  return identities.flatMap(({ parts, whole }) => {
    const signs = new Map<string, number>();
    let known = 0;
    for (const address of [...parts, ...whole]) {
      const sign = parts.includes(address) ? 1 : -1;
      const worth = worthOf(cells.get(address));
      if (lost.has(address)) signs.set(address, sign);
      else if (worth === undefined) return [];
      else known += sign * worth;
    }
    return [{ known, signs }];
  });
}

const addressesOf = ({ positions }: LostFigures): readonly string[] =>
  positions.map(({ address }) => address);

/** Whether the lost cells of an equation stand in one line. */
const isWithin = ({ signs }: Equation, addresses: readonly string[]): boolean =>
  [...signs.keys()].every((address) => addresses.includes(address));

/** What each placement of the figures of a line adds to some equations. */
function optionsOf(
  { positions, figures }: LostFigures,
  placements: readonly Placement[],
  equations: readonly Equation[],
): readonly Option<Placement>[] {
  const terms = positions.map(({ address }) =>
    equations.flatMap(({ signs }, at) => (signs.has(address) ? [{ at, sign: signs.get(address) ?? 0 }] : [])),
  );
  const worths = figures.map((figure) => worthOf(figure) ?? 0);
  return placements.map((choice) => {
    const adds = new Array<number>(equations.length).fill(0);
    for (const [index, position] of choice.entries()) {
      for (const { at, sign } of terms[position] ?? [])
        adds[at] = (adds[at] ?? 0) + sign * (worths[index] ?? 0);
    }
    return { choice, adds };
  });
}

/** The placements of a line that the equations of that line alone allow. */
function allowedOf(line: LostFigures, equations: readonly Equation[]): readonly Placement[] {
  const own = equations.filter((equation) => isWithin(equation, addressesOf(line)));
  return optionsOf(line, line.placements, own)
    .filter(({ adds }) => own.every(({ known }, at) => known + (adds[at] ?? 0) === 0))
    .map(({ choice }) => choice);
}

/**
 * The one way to place all lost figures of a table with which every identity that can be told holds, blank cells counting
 * nothing.
 * @param cells the other cells of the table
 * @param limit how many steps of the search may be tried
 * @returns a placement for each line; undefined when there is none or more than one, or when the limit was reached
 */
export function onlyPlacement(
  lost: readonly LostFigures[],
  cells: ReadonlyMap<string, Cell>,
  identities: readonly Identity[],
  limit = mostTried,
): readonly Placement[] | undefined {
  if (lost.some(({ figures }) => figures.some((figure) => worthOf(figure) === undefined))) return undefined;
  const equations = equationsOf(identities, cells, new Set(lost.flatMap(addressesOf)));
  if (equations.some(({ known, signs }) => signs.size === 0 && known !== 0)) return undefined;
  const shared = equations.filter((equation) => !lost.some((line) => isWithin(equation, addressesOf(line))));
  const lines = lost.map((line) => optionsOf(line, allowedOf(line, equations), shared));
  return onlyChoice(
    lines,
    shared.map(({ known }) => known),
    limit,
  );
}
