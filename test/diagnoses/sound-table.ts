import { forms } from '../../core/forms/editions.ts';
import type { FormEdition } from '../../core/forms/form.ts';

export type Cells = Readonly<Record<string, number>>;

/** A number from 0 up to, and without, `below`. */
export type Draw = (below: number) => number;

/** The same numbers for the same seed (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const outside = ['received', 'carriedIn', 'handled', 'carriedOut'];

/** Mostly nothing, now and then some, seldom many: as tables are filled. */
function figure(draw: Draw): number {
  const kind = draw(10);
  if (kind < 6) return 0;
  return kind < 9 ? draw(10) : draw(400);
}

/** Figures of table III in one column, from results to what came in. */
function columnOf(edition: FormEdition, draw: Draw): Cells {
  const results = forms[edition].table3.rows.map(({ key }) => key).filter((key) => !outside.includes(key));
  const filled = results.map((key) => [key, figure(draw)] as const);
  const handled = filled.reduce((sum, [, value]) => sum + value, 0);
  const carriedOut = draw(3) === 0 ? draw(20) : 0;
  const carriedIn = draw(handled + carriedOut + 1) % 12;
  const received = handled + carriedOut - carriedIn;
  return { ...Object.fromEntries(filled), handled, carriedOut, carriedIn, received };
}

/** A table III of which every sum holds. */
export function soundRequests(edition: FormEdition, draw: Draw): Cells {
  const { rows } = forms[edition].table3;
  const columns = (rows[0]?.columns ?? []).map(({ key }) => key).filter((key) => key !== 'total');
  const filled = columns.map((column) => [column, columnOf(edition, draw)] as const);
  const cells = rows.flatMap(({ key }) => {
    const parts = filled.map(([column, figures]) => [`${key}.${column}`, figures[key] ?? 0] as const);
    return [...parts, [`${key}.total`, parts.reduce((sum, [, value]) => sum + value, 0)] as const];
  });
  return Object.fromEntries(cells);
}

/** A table IV of which every sum holds. */
export function soundDisputes(draw: Draw): Cells {
  const cells = forms.f2021.table4.rows.flatMap(({ key }) => {
    const parts = ['upheld', 'corrected', 'other', 'pending'].map(
      (part) => [`${key}.${part}`, figure(draw)] as const,
    );
    return [...parts, [`${key}.total`, parts.reduce((sum, [, value]) => sum + value, 0)] as const];
  });
  return Object.fromEntries(cells);
}

/** One wrong digit: the cell, the figure that was there, and the one that stands now. */
export interface Fault {
  readonly cell: string;
  readonly right: number;
  readonly wrong: number;
}

export function oneDigitWrong(cells: Cells, draw: Draw): Fault {
  const addresses = Object.keys(cells);
  const cell = addresses[draw(addresses.length)] ?? '';
  const right = cells[cell] ?? 0;
  const digits = String(right);
  const at = draw(digits.length);
  const digit = (Number(digits[at]) + 1 + draw(9)) % 10;
  return { cell, right, wrong: Number(`${digits.slice(0, at)}${digit}${digits.slice(at + 1)}`) };
}
