import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reportOf } from '../read-document.ts';
import { disputeLayouts } from './dispute-layouts.ts';
import { htmlLayouts } from './html-layouts.ts';
import { anyModels, fullModels, type Models } from './random-models.ts';
import { differences, errors, inLayout, page, text } from './read-back.ts';
import { resultLayouts } from './result-layouts.ts';
import { textLayouts } from './text-layouts.ts';

const template = htmlLayouts['the template'] ?? (() => '');
const lines = textLayouts['one cell a line with a pipe'] ?? (() => []);

describe('table III with other columns of labels', () => {
  const cases = resultLayouts.flatMap(([name, write]) =>
    (['f2021', 'f2019'] as const).map((edition) => [name, edition, write] as const),
  );

  test.each(cases)('%s, %s', (_, edition, write) => {
    fc.assert(
      fc.property(anyModels(edition), (models) => {
        const tables = inLayout(edition, models, template);
        const document = page({ ...tables, table3: write(edition, models.table3) });
        expect(errors(document, models)).toEqual([]);
        expect(reportOf(document).tables.table3.edition).toBe(edition);
      }),
      { numRuns: 4 },
    );
    fc.assert(
      fc.property(fullModels(edition), (models) => {
        const tables = inLayout(edition, models, template);
        expect(differences(page({ ...tables, table3: write(edition, models.table3) }), models)).toEqual([]);
      }),
      { numRuns: 2 },
    );
  });
});

describe('table IV in other shapes', () => {
  const asPage = (write: (model: Models['table4']) => string) => (models: Models) =>
    page({ ...inLayout('f2021', models, template), table4: write(models.table4) });
  const asText = (write: (model: Models['table4']) => string) => (models: Models) =>
    text({ ...inLayout('f2021', models, lines), table4: [write(models.table4)] });
  const cases = [
    ...disputeLayouts.page.map(([name, write]) => [name, asPage(write)] as const),
    ...disputeLayouts.text.map(([name, write]) => [name, asText(write)] as const),
  ];

  test.each(cases)('%s', (_, write) => {
    fc.assert(
      fc.property(anyModels('f2021'), (models) => {
        expect(errors(write(models), models)).toEqual([]);
      }),
      { numRuns: 6 },
    );
    fc.assert(
      fc.property(fullModels('f2021'), (models) => {
        expect(differences(write(models), models)).toEqual([]);
      }),
      { numRuns: 3 },
    );
  });
});
