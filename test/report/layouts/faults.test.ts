import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { faults } from './faults.ts';
import { htmlLayouts, looseHtmlLayouts } from './html-layouts.ts';
import { anyModels, type Models } from './random-models.ts';
import { errors, inLayout, page, text } from './read-back.ts';
import type { Rows } from './rows.ts';
import { looseTextLayouts, textLayouts } from './text-layouts.ts';

/** Layouts in which a blank cell leaves no trace: what is lost and what is blank cannot be told apart there. */
const vanishing =
  /blank lines|one cell a line$|one division|one item|ragged|closed by several|parted by blanks|wrapped above|preformatted|^tabs$/;
/** Faults that such layouts hide: other figures take the place of lost ones. */
const hidden = /again|does not have|label lost|swapped|wrong|letter of a label lost/;
/** Layouts of text in which a row of blanks may be a label alone. */
const labelAlone = /compact|Markdown|blanks in it|drawn|tabs/;

const canTell = (layout: string, fault: string): boolean =>
  !(vanishing.test(layout) && hidden.test(fault)) && !(labelAlone.test(layout) && fault.includes('again'));

type Layout = readonly [name: string, write: (models: Models, broken: (rows: Rows) => Rows) => string];

const asPage = ([name, layout]: readonly [string, (rows: Rows) => string]): Layout => [
  name,
  (models, broken) => page(inLayout('f2021', models, (rows) => layout(broken(rows)))),
];
const asText = ([name, layout]: readonly [string, (rows: Rows) => readonly string[]]): Layout => [
  name,
  (models, broken) => text(inLayout('f2021', models, (rows) => layout(broken(rows)))),
];

const layouts: readonly Layout[] = [
  ...Object.entries({ ...htmlLayouts, ...looseHtmlLayouts }).map(asPage),
  ...Object.entries({ ...textLayouts, ...looseTextLayouts }).map(asText),
];

/** Picks by a list of numbers, over and over. */
const picker = (numbers: readonly number[]) => {
  let at = 0;
  return (below: number) => {
    at += 1;
    return (numbers[at % numbers.length] ?? 0) % below;
  };
};

describe('faults in every layout', () => {
  test.each(Object.entries(faults))('%s: every cell is right or not read', (name, fault) => {
    const possible = layouts.filter(([layout]) => canTell(layout, name));
    fc.assert(
      fc.property(
        anyModels('f2021'),
        fc.constantFrom(...possible),
        fc.array(fc.nat({ max: 10_000 }), { minLength: 11, maxLength: 11 }),
        (models, [layout, write], numbers) => {
          const pick = picker(numbers);
          const document = write(models, (rows) => fault(rows, pick));
          expect([layout, ...errors(document, models)]).toEqual([layout]);
        },
      ),
      { numRuns: 50 },
    );
  });
});
