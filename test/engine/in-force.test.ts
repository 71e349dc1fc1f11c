import { describe, expect, test } from '@jest/globals';
import type { Fact } from '../../core/facts/fact.ts';
import { quantity, text, unknownQuantity, unknownText } from '../../core/facts/make-fact.ts';
import { aRule, first, second } from './a-rule.ts';
import { outcomeOf } from './outcomes-of.ts';
import { cell, factsOf } from './some-facts.ts';

const of = (year: number) => ({ 'report.year': quantity(year) });
const noYear = {
  'report.year': unknownQuantity('year-unknown'),
  'report.demandedEdition': unknownText('year-unknown'),
};
const outside = 'not-applicable out-of-scope';
const since2021 = { inForce: { from: 2021 } };
const until2020 = { inForce: { to: 2020 } };
const onForm = { ...since2021, scope: { editions: ['f2019', 'f2021'] } };
const onTable = { ...since2021, scope: { editions: ['f2019', 'f2021'], table: 'table3' } };

type Row = readonly [string, object, Readonly<Record<string, Fact>>, then: string, current: string];

/** What a requirement that holds comes to, by those of the report year and by today's. */
const rows: readonly Row[] = [
  ['without years in force', {}, of(2019), 'passed', 'passed'],
  ['the first year', since2021, of(2021), 'passed', 'passed'],
  ['the year before it', since2021, of(2020), outside, 'passed'],
  ['the last year of one that ended', until2020, of(2020), 'passed', outside],
  ['the year after it', until2020, of(2021), outside, outside],
  ['no year', since2021, noYear, 'cannot-tell year-unknown error', 'passed'],
  [
    'no year, on the form that is demanded',
    onForm,
    { ...noYear, 'table2.edition': text('f2021') },
    'cannot-tell edition-unknown error',
    'passed',
  ],
  ['no year, on a table', onTable, noYear, 'cannot-tell year-unknown error', 'passed'],
  [
    'a form that the rule is not about',
    onForm,
    { ...of(2018), 'report.demandedEdition': text('free') },
    outside,
    outside,
  ],
  [
    'a year in which there was nothing to ask about',
    { ...since2021, scope: { years: { from: 2019 } } },
    of(2018),
    outside,
    outside,
  ],
  [
    'a year out of force, whatever is unknown of the body',
    { ...since2021, scope: { agencyKinds: ['department'] } },
    { ...of(2020), 'report.agencyKind': unknownText('agency-unknown') },
    outside,
    'cannot-tell agency-unknown error',
  ],
];

describe.each(['then', 'current'] as const)('as of %s', (asOf) => {
  test.each(rows)('%s', async (_what, rule, facts, then, current) => {
    const all = factsOf({ [first]: cell(1), [second]: cell(1), ...facts });
    expect(await outcomeOf(aRule({ ...rule }), all, { asOf })).toBe({ then, current }[asOf]);
  });
});

test('is as of then where nothing is said', async () => {
  const facts = factsOf({ [first]: cell(1), [second]: cell(2), ...of(2020) });
  expect(await outcomeOf(aRule(since2021), facts)).toBe(outside);
  expect(await outcomeOf(aRule(since2021), facts, { asOf: 'current' })).toBe('failed error');
});
