import { describe, expect, test } from '@jest/globals';
import type { Absence, Fact } from '../../core/facts/fact.ts';
import { truth, unknownQuantity, unknownTruth } from '../../core/facts/make-fact.ts';
import { aRule, atLeast, first, second } from './a-rule.ts';
import { outcomeOf } from './outcomes-of.ts';
import { cell, factsOf } from './some-facts.ts';

const silent = unknownQuantity('not-stated');
const lost = (absence: Absence) => unknownQuantity(absence);
const outcome = (requires: object, one: Fact, other: Fact) =>
  outcomeOf(aRule({ requires }), factsOf({ [first]: one, [second]: other }));

const [one, other] = [atLeast(5, first), atLeast(5, second)];
const equal = { fact: first, operator: 'equals', value: { fact: second } };

describe('a rule that cannot be decided', () => {
  test.each<[string, object, Fact, Fact, string]>([
    ['does not apply where the prose is silent', equal, silent, cell(3), 'not-applicable not-stated'],
    [
      'does not apply where the prose is silent and the table has a number below zero',
      equal,
      silent,
      cell(-3),
      'not-applicable not-stated',
    ],
    [
      'is in doubt when the prose is ambiguous and the table has a number below zero',
      equal,
      lost('ambiguous'),
      cell(-3),
      'cannot-tell ambiguous warning',
    ],
    [
      'does not apply either when the table beside the silence was lost',
      equal,
      silent,
      lost('image'),
      'not-applicable not-stated',
    ],
    [
      'does not apply without an input that nobody gave',
      equal,
      cell(3),
      lost('not-supplied'),
      'not-applicable not-supplied',
    ],
    ['is in doubt for what the document hides', equal, cell(3), lost('image'), 'cannot-tell image error'],
    [
      'is in doubt when a part of it is silent and another was lost',
      { all: [one, other] },
      silent,
      lost('image'),
      'cannot-tell image error',
    ],
    ['fails when another part of it is impossible', { all: [one, other] }, silent, cell(1), 'failed error'],
    ['passes when another choice is certain', { any: [one, other] }, lost('image'), cell(5), 'passed'],
    [
      'is open by the choice that is left',
      { any: [one, other] },
      cell(1),
      lost('missing'),
      'cannot-tell missing error',
    ],
    ['is open by blanks', { all: [one, other] }, cell(5), cell('blank'), 'cannot-tell blank-cells error'],
    [
      'names the doubt about the document before that about a sentence',
      { all: [one, other] },
      lost('ambiguous'),
      lost('missing'),
      'cannot-tell missing error',
    ],
    [
      'names the doubt about the document before that about blanks',
      { all: [one, other] },
      cell('blank'),
      lost('image'),
      'cannot-tell blank-cells error',
    ],
    [
      'names the doubt about the document before that about a sentence it is compared with',
      equal,
      lost('ambiguous'),
      lost('missing'),
      'cannot-tell missing error',
    ],
    [
      'does not name what a choice has made needless',
      { all: [{ any: [atLeast(0, 'report.year'), other] }, one] },
      silent,
      lost('image'),
      'not-applicable not-stated',
    ],
    [
      'says ambiguous when nothing else is in doubt',
      equal,
      cell(3),
      lost('ambiguous'),
      'cannot-tell ambiguous warning',
    ],
  ])('%s', async (_what, requires, left, right, expected) => {
    expect(await outcome(requires, left, right)).toBe(expected);
  });

  test('is not silenced by a sentence that decides nothing: the statement is there, and the table was lost', async () => {
    const rule = aRule({
      requires: {
        all: [
          { any: [{ fact: 'narrative.noRequests', operator: 'is', value: false }, atLeast(5, second)] },
          { any: [{ fact: 'narrative.requestsReceived', operator: 'isStated', value: false }, one] },
        ],
      },
    });
    const facts = factsOf({
      'narrative.noRequests': truth(true),
      'narrative.requestsReceived': silent,
      [second]: lost('image'),
    });
    expect(await outcomeOf(rule, facts)).toBe('cannot-tell image error');
  });
});

describe('whether something is stated', () => {
  const stated = (value: boolean) => aRule({ requires: { fact: first, operator: 'isStated', value } });

  test.each<[string, Fact, string, string]>([
    ['a number', cell(3), 'passed', 'failed error'],
    ['a blank cell, which is there', cell('blank'), 'passed', 'failed error'],
    ['silence', silent, 'failed error', 'passed'],
    [
      'a sentence with two meanings',
      lost('ambiguous'),
      'cannot-tell ambiguous warning',
      'cannot-tell ambiguous warning',
    ],
    ['a page that is a picture', lost('image'), 'cannot-tell image error', 'cannot-tell image error'],
  ])('%s', async (_what, fact, isStated, isNot) => {
    const facts = factsOf({ [first]: fact });
    expect([await outcomeOf(stated(true), facts), await outcomeOf(stated(false), facts)]).toEqual([
      isStated,
      isNot,
    ]);
  });
});

describe('a rule that applies under a condition', () => {
  const rule = aRule({ appliesWhen: one, requires: other, notApplicableReason: 'not-stated' });
  const conditional = (applies: Fact, meets: Fact, asked = rule) =>
    outcomeOf(asked, factsOf({ [first]: applies, [second]: meets }));

  test.each<[string, Fact, Fact, string]>([
    ['applies, and is met', cell(5), cell(5), 'passed'],
    ['applies, and is not met', cell(5), cell(4), 'failed error'],
    ['does not apply, with the reason of the rule', cell(4), cell(4), 'not-applicable not-stated'],
    ['may apply', cell('lost'), cell(4), 'cannot-tell unreadable error'],
    ['may apply, if a blank is large enough', cell('blank'), cell(4), 'cannot-tell blank-cells error'],
    ['may apply, and would be met', cell('lost'), cell(5), 'cannot-tell unreadable error'],
    ['applies to silence as to nothing', silent, cell(4), 'not-applicable not-stated'],
    ['applies, and what it asks for was lost', cell(5), cell('lost'), 'cannot-tell unreadable error'],
  ])('%s', async (_what, applies, meets, expected) => {
    expect(await conditional(applies, meets)).toBe(expected);
  });

  const zeroOnly = aRule({ appliesWhen: { fact: first, operator: 'equals', value: 0 }, requires: other });
  test.each<[string, Fact, string]>([
    ['accuses nobody', cell(4), 'cannot-tell blank-cells error'],
    ['passes on that assumption', cell(5), 'passed blank-as-zero'],
    ['is in doubt when what it asks for was lost', cell('lost'), 'cannot-tell unreadable error'],
  ])('when only a blank as zero makes it apply, it %s', async (_what, meets, expected) => {
    expect(await conditional(cell('blank'), meets, zeroOnly)).toBe(expected);
  });

  test('goes by out-of-scope when the rule gives no reason', async () => {
    expect(await conditional(cell(4), cell(4), aRule({ appliesWhen: one, requires: other }))).toBe(
      'not-applicable out-of-scope',
    );
  });
});

test('statements that are not known are neither true nor false', async () => {
  const said = (value: boolean) =>
    aRule({
      requires: { fact: 'table2.present', operator: 'is', value },
      evidence: {},
      messages: { failed: { zh: '错', en: 'x' } },
    });
  const facts = factsOf({ 'table2.present': unknownTruth('image') });
  expect([await outcomeOf(said(true), facts), await outcomeOf(said(false), facts)]).toEqual([
    'cannot-tell image error',
    'cannot-tell image error',
  ]);
});
