import { describe, expect, test } from '@jest/globals';
import type { Fact } from '../../core/facts/fact.ts';
import {
  quantity,
  text,
  truth,
  unknownQuantity,
  unknownText,
  unknownTruth,
} from '../../core/facts/make-fact.ts';
import { aRule, first, second } from './a-rule.ts';
import { outcomeOf } from './outcomes-of.ts';
import { cell, factsOf } from './some-facts.ts';

type Row = readonly [string, object, Readonly<Record<string, Fact>>, string];

const demands = (edition: string) => ({ 'report.demandedEdition': text(edition) });
const unknownYear = {
  'report.year': unknownQuantity('year-unknown'),
  'report.demandedEdition': unknownText('year-unknown'),
};
const [either, newOnly] = [{ editions: ['f2019', 'f2021'] }, { editions: ['f2021'] }];

const editions: readonly Row[] = [
  ['the edition demanded', newOnly, demands('f2021'), 'passed'],
  ['another edition demanded', newOnly, demands('f2019'), 'not-applicable out-of-scope'],
  ['a report from before the uniform form', either, demands('free'), 'not-applicable out-of-scope'],
  [
    'the edition that the table shows, whatever is demanded',
    { ...newOnly, table: 'table3' },
    { ...demands('f2021'), 'table3.edition': text('f2019') },
    'not-applicable out-of-scope',
  ],
  [
    'a table that shows none: the edition demanded',
    { ...newOnly, table: 'table3' },
    { ...demands('f2021'), 'table3.edition': unknownText('image') },
    'passed',
  ],
  ['no year, a rule of one edition', newOnly, unknownYear, 'cannot-tell edition-unknown error'],
  [
    'no year, a rule of both, and nothing that shows a uniform form',
    either,
    unknownYear,
    'cannot-tell edition-unknown error',
  ],
  [
    'no year, a rule of both, and a table of the uniform form',
    either,
    { ...unknownYear, 'table2.edition': text('f2019') },
    'passed',
  ],
  ['no year, a rule of both on a table', { ...either, table: 'table3' }, unknownYear, 'passed'],
];

const years: readonly Row[] = [
  ['the first year', { years: { from: 2021 } }, { 'report.year': quantity(2021) }, 'passed'],
  [
    'the year before',
    { years: { from: 2021 } },
    { 'report.year': quantity(2020) },
    'not-applicable out-of-scope',
  ],
  ['the last year', { years: { to: 2020 } }, { 'report.year': quantity(2020) }, 'passed'],
  [
    'the year after',
    { years: { to: 2020 } },
    { 'report.year': quantity(2021) },
    'not-applicable out-of-scope',
  ],
  ['no year', { years: { from: 2021 } }, unknownYear, 'cannot-tell year-unknown error'],
];

const kind = (key: string) => ({ 'report.agencyKind': text(key) });
const agencies: readonly Row[] = [
  ['its kind', { agencyKinds: ['subdistrict'] }, kind('subdistrict'), 'passed'],
  ['another kind', { agencyKinds: ['subdistrict'] }, kind('department'), 'not-applicable out-of-scope'],
  [
    'a kind that is not known',
    { agencyKinds: ['subdistrict'] },
    { 'report.agencyKind': unknownText('agency-unknown') },
    'cannot-tell agency-unknown error',
  ],
];

const needing = { needs: ['previous'] };
const absent = (absence: 'not-supplied' | 'previous-not-found') => ({
  'previous.found': unknownTruth(absence),
});
const inputs: readonly Row[] = [
  ['an input that is there', needing, { 'previous.found': truth(true) }, 'passed'],
  ['one that nobody gave', needing, absent('not-supplied'), 'not-applicable not-supplied'],
  [
    'one that nobody gave, whatever is unknown of the report',
    { ...newOnly, ...needing },
    { ...unknownYear, ...absent('not-supplied') },
    'not-applicable not-supplied',
  ],
  ['one that does not serve', needing, absent('previous-not-found'), 'cannot-tell previous-not-found error'],
  [
    'one that does not serve, for a rule of another edition',
    { ...newOnly, ...needing },
    { ...demands('f2019'), ...absent('previous-not-found') },
    'not-applicable out-of-scope',
  ],
];

const several: readonly Row[] = [
  [
    'out of one part, whatever is unknown of another',
    { ...newOnly, years: { from: 2021 } },
    { ...unknownYear, ...demands('f2019') },
    'not-applicable out-of-scope',
  ],
  ['within all', { ...newOnly, years: { from: 2021 } }, demands('f2021'), 'passed'],
];

describe.each(Object.entries({ editions, years, agencies, inputs, several }))('%s', (_part, rows) => {
  test.each(rows)('%s', async (_what, scope, facts, expected) => {
    const cells = { [first]: cell(1), [second]: cell(1) };
    expect(await outcomeOf(aRule({ scope }), factsOf({ ...cells, ...facts }))).toBe(expected);
  });
});
