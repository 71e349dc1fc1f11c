import type { Place } from '../problem.ts';

/**
 * Why a fact has no certain value. `not-stated` is no defect of the reading: the prose simply does not speak of it.
 * `not-supplied` is an input that the caller did not give; `previous-…`, `units-…` and `government-…` are such
 * that were given and do not serve. `blank-cells`: what follows from a blank cell other than a sum, where it may not be taken for zero.
 */
export type Absence =
  | 'unreadable'
  | 'missing'
  | 'image'
  | 'table-not-found'
  | 'section-not-found'
  | 'ambiguous'
  | 'blank-cells'
  | 'edition-unknown'
  | 'year-unknown'
  | 'agency-unknown'
  | 'not-stated'
  | 'not-supplied'
  | 'previous-not-found'
  | 'previous-ambiguous'
  | 'previous-unreadable'
  | 'units-not-found'
  | 'units-unreadable'
  | 'government-not-found'
  | 'government-ambiguous'
  | 'government-unreadable';

/** One thing read in the original: what a finding shows as its proof. */
export interface Evidence {
  /** Fact id, for example `table3.received.total`. */
  readonly fact: string;
  /** Official label or name of the thing, in Chinese. */
  readonly label: string;
  /** As written. */
  readonly raw: string;
  /** The value read; null when there is none. */
  readonly value: number | string | boolean | null;
  readonly place: Place;
  /** Name of the document that the place is in, where that is another than the one that is checked. */
  readonly document?: string;
}

/**
 * A number, or a sum of numbers, some of which may not be known.
 * The value is `known` plus `blanks` blank cells plus `lost` cells that could not be read; each of the latter two may be
 * any non-negative integer. A plain number has `blanks` and `lost` 0.
 */
export interface QuantityFact {
  readonly kind: 'quantity';
  readonly known: number;
  readonly blanks: number;
  readonly lost: number;
  /** Set when `lost` is above 0. */
  readonly absence?: Absence;
  /** The operands, in order; one entry for a plain number. */
  readonly evidence: readonly Evidence[];
}

export interface BooleanFact {
  readonly kind: 'boolean';
  /** Absent when not known. */
  readonly value?: boolean;
  readonly absence?: Absence;
  readonly evidence: readonly Evidence[];
}

export interface TextFact {
  readonly kind: 'text';
  /** Absent when not known. */
  readonly value?: string;
  readonly absence?: Absence;
  readonly evidence: readonly Evidence[];
}

export type Fact = QuantityFact | BooleanFact | TextFact;
export type FactKind = Fact['kind'];

/** Facts of one report by id; holds every id of the catalogue that exists in the report's editions. */
export type Facts = ReadonlyMap<string, Fact>;

/** Fact id, kind, unit and one sentence: rules may use nothing else. */
export interface CatalogEntry {
  /** May hold placeholders: `table3.{row}.{column}`. */
  readonly id: string;
  readonly kind: FactKind;
  readonly unit?: string;
  readonly sentence: { readonly zh: string; readonly en: string };
}
