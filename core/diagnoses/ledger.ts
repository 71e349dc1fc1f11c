import type { CellView, TableView } from '../facts/tables/table-view.ts';
import { cellsOf } from '../facts/tables/table-view.ts';
import { type Identity, identitiesOf } from '../forms/identities.ts';
import type { Place } from '../problem.ts';

/** An identity of the form, as the figures of the report have it. */
export interface Sum {
  readonly identity: Identity;
  /** Parts less whole, 0 where it holds; undefined where one of its cells holds no figure. */
  readonly residual: number | undefined;
}

/** That a cell stands in a sum: among the parts (1) or in the whole (-1). */
interface Term {
  /** Index of the sum. */
  readonly sum: number;
  readonly sign: 1 | -1;
}

/** A cell that holds a figure. */
export interface Entry {
  readonly address: string;
  readonly row: string;
  readonly column: string;
  /** Ordinal of row and column in the form. */
  readonly at: { readonly row: number; readonly column: number };
  readonly label: string;
  readonly place: Place;
  readonly value: number;
  /** The sums it stands in of which every cell holds a figure. */
  readonly terms: readonly Term[];
  /** Whether it stands in a sum of which some cell holds no figure, so that a change cannot be checked. */
  readonly isDoubtful: boolean;
}

export interface Ledger {
  readonly sums: readonly Sum[];
  /** In the order of the form. */
  readonly entries: readonly Entry[];
}

/** A larger figure in a sum of many is not exact. */
const largest = 10 ** 12;

/** A whole number of things; anything else is no figure to reckon with, blank cells included. */
function figureOf({ cell }: CellView): number | undefined {
  const { value } = cell ?? {};
  return value !== undefined && Number.isInteger(value) && value >= 0 && value <= largest ? value : undefined;
}

function residualOf({ parts, whole }: Identity, figures: ReadonlyMap<string, number>): number | undefined {
  const total = (addresses: readonly string[]): number =>
    addresses.reduce((sum, address) => sum + (figures.get(address) ?? Number.NaN), 0);
  const residual = total(parts) - total(whole);
  return Number.isNaN(residual) ? undefined : residual;
}

function termsOf(address: string, sums: readonly Sum[]): readonly Term[] {
  return sums.flatMap(({ identity: { parts, whole } }, sum): readonly Term[] => {
    if (parts.includes(address)) return [{ sum, sign: 1 }];
    return whole.includes(address) ? [{ sum, sign: -1 }] : [];
  });
}

/** The figures of a table, and the sums of its form worked out with them. */
export function openLedger(view: TableView): Ledger {
  const cells = cellsOf(view).map((cell) => ({ ...cell, address: `${cell.row}.${cell.column}` }));
  const figures = new Map(
    cells.flatMap((cell) => (figureOf(cell) === undefined ? [] : [[cell.address, figureOf(cell) ?? 0]])),
  );
  const sums = identitiesOf(view.form).map((identity) => ({
    identity,
    residual: residualOf(identity, figures),
  }));
  const rows = view.form.rows.map(({ key }) => key);
  const columns = view.form.rows[0]?.columns.map(({ key }) => key) ?? [];
  const entries = cells.flatMap(({ address, row, column, label, cell }): readonly Entry[] => {
    const value = figures.get(address);
    if (value === undefined) return [];
    const terms = termsOf(address, sums);
    const known = terms.filter(({ sum }) => sums[sum]?.residual !== undefined);
    const at = { row: rows.indexOf(row), column: columns.indexOf(column) };
    const place = cell?.place ?? { section: view.form.section };
    return [
      {
        address,
        row,
        column,
        at,
        label,
        place,
        value,
        terms: known,
        isDoubtful: known.length < terms.length,
      },
    ];
  });
  return { sums, entries };
}
