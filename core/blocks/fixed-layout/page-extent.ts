import { findLattices, near } from './find-lattices.ts';
import { isTable } from './is-table.ts';
import type { Page } from './page.ts';
import { boxAround } from './place-on-page.ts';

/** How far the content of a page reaches. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
  /** Standing lines of the ruled tables that the page begins and ends with. */
  readonly begins: readonly number[] | undefined;
  readonly ends: readonly number[] | undefined;
  /** Of its highest sign. */
  readonly lineHeight: number;
}

/** Lines this close to the text of a page belong to it; those further off to its head or foot, in points. */
const ofText = 12;

const least = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const most = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);

/**
 * How far a page reaches; undefined for one that is empty. The box of a sign is a little higher than the sign: where a table
 * begins or ends a page, its lines say where.
 */
export function extentOf({ runs, lying, standing, pictures }: Page): Extent | undefined {
  const tables = findLattices(lying, standing).filter(isTable);
  const shown = [...pictures, ...(runs.length > 0 ? [boxAround(runs)] : [])];
  const ends = tables.map(({ ys }) => ({ top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 }));
  const top = least([...shown, ...ends].map((box) => box.top));
  const bottom = most([...shown, ...ends].map((box) => box.bottom));
  if (!Number.isFinite(top)) return undefined;
  const begins = tables.find(({ ys }) => (ys[0] ?? 0) <= top + near);
  const closes = tables.find(({ ys }) => (ys.at(-1) ?? 0) >= bottom - near);
  const beside = lying.map(({ at }) => at).filter((at) => at > top - ofText && at < bottom + ofText);
  return {
    top: begins?.ys[0] ?? Math.min(top, least(beside)),
    bottom: closes?.ys.at(-1) ?? Math.max(bottom, most(beside)),
    begins: begins?.xs,
    ends: closes?.xs,
    lineHeight: most(runs.map(({ height }) => height)),
  };
}
