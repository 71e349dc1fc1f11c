import fc from 'fast-check';
import { forms } from '../../core/forms/editions.ts';
import type { FormColumn, FormEdition, TableKey } from '../../core/forms/form.ts';
import type { Models } from '../report/layouts/random-models.ts';

/** What the prose says; without requests it says so in words. */
export interface Told {
  readonly received: number;
  readonly carriedIn: number;
  readonly handled: number;
  readonly carriedOut: number;
  readonly reconsiderations: number;
  readonly litigations: number;
}

/** Everything that a report says, whatever it is written in. */
export interface ReportModel {
  readonly editions: Readonly<Record<TableKey, FormEdition>>;
  readonly tables: Models;
  /** Undefined where nothing came in and nothing was disputed. */
  readonly told: Told | undefined;
}

const countUpTo = (largest: number) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.nat({ max: 9 }) },
    { weight: 3, arbitrary: fc.nat({ max: 99_999 }) },
    { weight: 1, arbitrary: fc.nat({ max: largest }) },
  );
const amount = fc
  .tuple(fc.nat({ max: 999_999 }), fc.nat({ max: 9_999 }), fc.nat({ max: 4 }))
  .map(([whole, part, digits]) =>
    digits === 0 ? String(whole) : `${whole}.${String(part).padStart(4, '0').slice(0, digits)}`,
  );
const change = fc.integer({ min: -99, max: 99 }).map(String);

type Figures = Readonly<Record<FormColumn['holds'], fc.Arbitrary<string>>>;

const figuresUpTo = (largest: number): Figures => ({
  count: countUpTo(largest).map(String),
  amount,
  change,
});

/** A figure, now and then a blank cell or a mark. */
const cellOf = (figure: fc.Arbitrary<string>, share: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: share, arbitrary: figure },
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom('/', '—', '无') },
  );

/** @param share of figures to three other cells */
function tableOf(edition: FormEdition, key: TableKey, figures: Figures, share: number) {
  const cells = forms[edition][key].rows.flatMap((row) =>
    row.columns.map((column): [string, fc.Arbitrary<string>] => [
      `${row.key}.${column.key}`,
      share === 0 ? figures[column.holds] : cellOf(figures[column.holds], share),
    ]),
  );
  return fc.record(Object.fromEntries(cells));
}

/** 0 stands for tables without a blank cell. */
const shares = fc.constantFrom(0, 3, 60);
const small = fc.nat({ max: 300 });
const told: fc.Arbitrary<Told> = fc.record({
  received: small,
  carriedIn: small,
  handled: small,
  carriedOut: small,
  reconsiderations: small,
  litigations: small,
});

const editionsOf: fc.Arbitrary<ReportModel['editions']> = fc.constantFrom(
  { table2: 'f2021', table3: 'f2021', table4: 'f2021' },
  { table2: 'f2019', table3: 'f2019', table4: 'f2019' },
  { table2: 'f2021', table3: 'f2019', table4: 'f2021' },
  { table2: 'f2019', table3: 'f2021', table4: 'f2021' },
);

/**
 * Reports of either form or of both mixed, with blanks, marks, large figures, decimals, and without any request.
 * @param largest count in a cell
 */
export function reportModels(largest: number): fc.Arbitrary<ReportModel> {
  const figures = figuresUpTo(largest);
  const tablesOf = (editions: ReportModel['editions'], share: number) =>
    fc.record({
      table2: tableOf(editions.table2, 'table2', figures, share),
      table3: tableOf(editions.table3, 'table3', figures, share),
      table4: tableOf(editions.table4, 'table4', figures, share),
    });
  return fc.tuple(editionsOf, shares).chain(([editions, share]) =>
    fc.record({
      editions: fc.constant(editions),
      tables: tablesOf(editions, share),
      told: fc.option(told, { nil: undefined, freq: 4 }),
    }),
  );
}
