import fc from 'fast-check';
import { forms } from '../../../core/forms/editions.ts';
import type { FormEdition, FormRow } from '../../../core/forms/form.ts';
import type { Model } from '../write-model.ts';

const applicants = [
  'naturalPerson',
  'company',
  'research',
  'publicWelfare',
  'legalService',
  'otherApplicant',
] as const;
const columns = [...applicants, 'total'] as const;
const notResults = ['received', 'carriedIn', 'handled', 'carriedOut'];

/** Rows of the table by key, those of results apart. */
const resultKeys = (edition: FormEdition): readonly string[] =>
  (forms[edition].table3.rows as readonly FormRow[])
    .map(({ key }) => key)
    .filter((key) => !notResults.includes(key));

type Figures = readonly number[];
const add = (one: Figures, other: Figures): Figures => one.map((figure, at) => figure + (other[at] ?? 0));
const withTotal = (figures: Figures): Figures => [
  ...figures,
  figures.reduce((sum, figure) => sum + figure, 0),
];
const none: Figures = applicants.map(() => 0);

const count = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }) },
);
const sparse = fc.array(count, { minLength: 6, maxLength: 6 });
const rows = fc.oneof({ weight: 1, arbitrary: sparse }, { weight: 3, arbitrary: fc.constant([...none]) });

/** How a row shows its zeros: all as figures, all as blanks, or one way and the other. */
const zeros = fc.oneof(
  { weight: 3, arbitrary: fc.constant(() => '0') },
  { weight: 3, arbitrary: fc.constant(() => '') },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom('0', '', '/'), { minLength: 7, maxLength: 7 })
      .map((shown) => (at: number) => shown[at] ?? '0'),
  },
);

/** Tables III whose sums hold, zeros shown as figures, blanks or marks. */
export function soundModels(edition: FormEdition): fc.Arbitrary<Model> {
  const keys = resultKeys(edition);
  return fc
    .record({
      results: fc.array(rows, { minLength: keys.length, maxLength: keys.length }),
      carriedOut: rows,
      shares: sparse,
      shown: fc.array(zeros, { minLength: keys.length + 4, maxLength: keys.length + 4 }),
    })
    .map(({ results, carriedOut, shares, shown }) => {
      const handled = results.reduce(add, none);
      const inflow = add(handled, carriedOut);
      const carriedIn = inflow.map((figure, at) => Math.min(figure, shares[at] ?? 0));
      const received = add(
        inflow,
        carriedIn.map((figure) => -figure),
      );
      const figures: readonly (readonly [string, Figures])[] = [
        ['received', received],
        ['carriedIn', carriedIn],
        ...keys.map((key, at) => [key, results[at] ?? none] as const),
        ['handled', handled],
        ['carriedOut', carriedOut],
      ];
      return Object.fromEntries(
        figures.flatMap(([key, own], row) =>
          withTotal(own).map((figure, at) => {
            const text = figure === 0 ? (shown[row]?.(at) ?? '0') : String(figure);
            return [`${key}.${columns[at]}`, text];
          }),
        ),
      );
    });
}

/** The same, some with one figure changed so that the sums do not hold. */
export const changedModels = (edition: FormEdition): fc.Arbitrary<Model> =>
  fc.tuple(soundModels(edition), fc.nat(), fc.integer({ min: 1, max: 5 })).map(([model, at, by]) => {
    const addresses = Object.keys(model);
    const address = addresses[at % addresses.length] ?? '';
    return { ...model, [address]: String(Number(model[address]) + by) };
  });

const worth = (model: Model, row: string, column: string): number =>
  Number(model[`${row}.${column}`]?.replace('/', '')) || 0;

/** Whether every sum of the form holds, blanks and marks counting nothing: written out once more, and in another way. */
export function holds(edition: FormEdition, model: Model): boolean {
  const results = resultKeys(edition);
  const isEven = (row: string) =>
    applicants.reduce((sum, column) => sum + worth(model, row, column), 0) === worth(model, row, 'total');
  return (
    [...results, ...notResults].every(isEven) &&
    columns.every((column) => {
      const of = (row: string) => worth(model, row, column);
      const sum = results.reduce((all, row) => all + of(row), 0);
      return sum === of('handled') && of('received') + of('carriedIn') === of('handled') + of('carriedOut');
    })
  );
}
