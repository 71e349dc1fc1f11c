import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FormEdition } from '../../../core/forms/form.ts';
import { htmlLayouts, looseHtmlLayouts } from './html-layouts.ts';
import { anyModels, fullModels, type Models } from './random-models.ts';
import { differences, errors, inLayout, page, text } from './read-back.ts';
import type { Rows } from './rows.ts';
import { looseTextLayouts, textLayouts } from './text-layouts.ts';

const editions = ['f2021', 'f2019'] as const;
type Write = (edition: FormEdition, models: Models) => string;

const asPage =
  (layout: (rows: Rows) => string): Write =>
  (edition, models) =>
    page(inLayout(edition, models, layout));
const asText =
  (layout: (rows: Rows) => readonly string[]): Write =>
  (edition, models) =>
    text(inLayout(edition, models, layout));

const strict = [
  ...Object.entries(htmlLayouts).map(([name, layout]) => [`page: ${name}`, asPage(layout)] as const),
  ...Object.entries(textLayouts).map(([name, layout]) => [`text: ${name}`, asText(layout)] as const),
].flatMap(([name, write]) => editions.map((edition) => [name, edition, write] as const));

const loose = [
  ...Object.entries(looseHtmlLayouts).map(([name, layout]) => [`page: ${name}`, asPage(layout)] as const),
  ...Object.entries(looseTextLayouts).map(([name, layout]) => [`text: ${name}`, asText(layout)] as const),
].flatMap(([name, write]) => editions.map((edition) => [name, edition, write] as const));

describe('layouts that show every cell', () => {
  test.each(strict)('%s, %s: every figure, blank and mark is read', (_, edition, write) => {
    fc.assert(
      fc.property(anyModels(edition), (models) => {
        expect(differences(write(edition, models), models)).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });
});

describe('layouts that lose blank cells', () => {
  test.each(loose)('%s, %s: every cell is right or not read', (_, edition, write) => {
    fc.assert(
      fc.property(anyModels(edition), (models) => {
        expect(errors(write(edition, models), models)).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });

  test.each(loose)('%s, %s: without blanks every cell is read', (_, edition, write) => {
    fc.assert(
      fc.property(fullModels(edition), (models) => {
        expect(differences(write(edition, models), models)).toEqual([]);
      }),
      { numRuns: 2 },
    );
  });
});
