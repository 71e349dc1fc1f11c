import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FormEdition, tableKeys } from '../../core/forms/form.ts';
import { readWith, show } from './read-model.ts';
import { addresses, type Model, writeTable } from './write-model.ts';

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 999 }).map(String) },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('/', '—', '无') },
  { weight: 1, arbitrary: fc.nat({ max: Number.MAX_SAFE_INTEGER }).map(String) },
);

const models = (edition: FormEdition, key: (typeof tableKeys)[number]): fc.Arbitrary<Model> => {
  const all = addresses(edition, key);
  return fc
    .array(cell, { minLength: all.length, maxLength: all.length })
    .map((texts) => Object.fromEntries(all.map((address, index) => [address, texts[index] ?? ''])));
};

const expected = (text: string): string => (text === '' ? 'blank' : text);

function readBack(
  edition: FormEdition,
  key: (typeof tableKeys)[number],
  model: Model,
  layout: Parameters<typeof writeTable>[3],
): ReadonlyMap<string, string> {
  const report = readWith(key, writeTable(edition, key, model, layout));
  return new Map([...report.tables[key].cells].map(([address, each]) => [address, show(each)]));
}

const cases = (['f2021', 'f2019'] as const).flatMap((edition) => tableKeys.map((key) => ({ edition, key })));

describe('a table written and read back', () => {
  test.each(cases)('$edition $key with spans is the same cell by cell', ({ edition, key }) => {
    fc.assert(
      fc.property(models(edition, key), (model) => {
        const read = readBack(edition, key, model, 'grid');
        for (const address of addresses(edition, key))
          expect([address, read.get(address)]).toEqual([address, expected(model[address] ?? '')]);
      }),
      { numRuns: 25 },
    );
  });

  test.each(cases)('$edition $key cell by cell, blank cells kept, is the same', ({ edition, key }) => {
    fc.assert(
      fc.property(models(edition, key), (model) => {
        const read = readBack(edition, key, model, 'stream');
        for (const address of addresses(edition, key))
          expect([address, read.get(address)]).toEqual([address, expected(model[address] ?? '')]);
      }),
      { numRuns: 25 },
    );
  });

  test.each(cases)(
    '$edition $key in rows or with blanks vanished is right or missing',
    ({ edition, key }) => {
      fc.assert(
        fc.property(
          models(edition, key),
          fc.constantFrom('rows' as const, 'vanishing' as const),
          (model, layout) => {
            const read = readBack(edition, key, model, layout);
            for (const address of addresses(edition, key)) {
              const right = expected(model[address] ?? '');
              expect([
                address,
                [right, 'missing'].includes(read.get(address) ?? 'missing') ||
                  `${read.get(address)} for ${right}`,
              ]).toEqual([address, true]);
            }
          },
        ),
        { numRuns: 50 },
      );
    },
  );

  test.each(cases)('$edition $key without blanks is the same in every layout', ({ edition, key }) => {
    const filled = models(edition, key).map((model) =>
      Object.fromEntries(Object.entries(model).map(([address, text]) => [address, text === '' ? '0' : text])),
    );
    fc.assert(
      fc.property(filled, fc.constantFrom('rows' as const, 'vanishing' as const), (model, layout) => {
        const read = readBack(edition, key, model, layout);
        for (const address of addresses(edition, key))
          expect([address, read.get(address)]).toEqual([address, model[address]]);
      }),
      { numRuns: 25 },
    );
  });
});
