import fc from 'fast-check';
import { type FormEdition, type TableKey, tableKeys } from '../../../core/forms/form.ts';
import { addresses, type Model } from '../write-model.ts';

const figure = fc.oneof(fc.nat({ max: 9 }).map(String), fc.nat({ max: 99_999 }).map(String));
const any = fc.oneof(
  { weight: 5, arbitrary: figure },
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('/', '—', '无') },
);
const rare = fc.oneof({ weight: 30, arbitrary: figure }, { weight: 1, arbitrary: fc.constant('') });

export type Models = Readonly<Record<TableKey, Model>>;

const modelOf = (edition: FormEdition, key: TableKey, cell: fc.Arbitrary<string>): fc.Arbitrary<Model> => {
  const all = addresses(edition, key);
  return fc
    .array(cell, { minLength: all.length, maxLength: all.length })
    .map((texts) => Object.fromEntries(all.map((address, index) => [address, texts[index] ?? ''])));
};

const modelsOf = (edition: FormEdition, cell: fc.Arbitrary<string>): fc.Arbitrary<Models> =>
  fc.record(
    Object.fromEntries(tableKeys.map((key) => [key, modelOf(edition, key, cell)])) as Record<
      TableKey,
      fc.Arbitrary<Model>
    >,
  );

/** The three tables with a figure in every cell. */
export const fullModels = (edition: FormEdition): fc.Arbitrary<Models> => modelsOf(edition, figure);

/** The three tables with blanks and marks, many or few. */
export const anyModels = (edition: FormEdition): fc.Arbitrary<Models> =>
  fc.oneof(modelsOf(edition, any), modelsOf(edition, rare));
