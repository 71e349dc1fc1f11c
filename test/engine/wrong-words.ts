import { atLeast, first, second } from './a-rule.ts';

const compare = (operator: string, value: unknown, fact = first) => ({ requires: { fact, operator, value } });
const messages = (zh: string) => ({ messages: { failed: { zh, en: 'wrong' } } });
const columns = { each: 'table3.columns', evidence: {}, ...messages('错') };

/** What is wrong, the members that make it so, and how the line begins that says it. */
export type Refusal = readonly [string, Readonly<Record<string, unknown>>, string];

/** Faults of words: keys, facts, operators, placeholders, kinds of operands. */
export const wrongWords: Readonly<Record<string, readonly Refusal[]>> = {
  'words that nobody knows': [
    ['a key', { evidense: {} }, '$: unknown key "evidense", did you mean "evidence"?'],
    [
      'a key within a comparison',
      { requires: { ...atLeast(1), factt: 'a' } },
      '$.requires: unknown key "factt", did you mean "fact"?',
    ],
    [
      'a key that is nothing like any other',
      { basis: [{ document: 'a', clause: 'b', xyz: 1 }] },
      '$.basis[0]: unknown key "xyz", known are document, clause',
    ],
    ['a severity', { severity: 'fatal' }, '$.severity: "fatal" is none of error, warning, info'],
    [
      'a fact',
      { requires: atLeast(1, 'table3.recieved.total') },
      '$.requires.fact: unknown fact "table3.recieved.total", did you mean "table3.received.total"?',
    ],
    [
      'a fact at the right',
      compare('equals', { fact: 'report.yeer' }),
      '$.requires.value.fact: unknown fact "report.yeer", did you mean "report.year"?',
    ],
    [
      'a fact of a message',
      {
        messages: {
          failed: { zh: '错', en: 'wrong' },
          whereKnown: { fact: 'report.yeer', zh: '错', en: 'wrong' },
        },
      },
      '$.messages.whereKnown.fact: unknown fact "report.yeer", did you mean "report.year"?',
    ],
    [
      'a placeholder of such a message',
      {
        messages: {
          failed: { zh: '错', en: 'wrong' },
          whereKnown: { fact: 'report.year', zh: '{on}错', en: 'wrong' },
        },
      },
      '$.messages.whereKnown.zh: nothing fills the placeholder {on}, did you mean "one"?',
    ],
    [
      'a fact in evidence',
      { evidence: { one: first, other: 'table3.x' } },
      '$.evidence.other: unknown fact "table3.x"',
    ],
    [
      'an operator deep in a tree',
      { requires: { all: [atLeast(1), { any: [{ ...atLeast(1), operator: 'atleast' }] }] } },
      '$.requires.all[1].any[0].operator: "atleast" is none of equals, atLeast, atMost, moreThan, lessThan, isWhole, is, isOneOf, isStated, isAmbiguous, did you mean "atLeast"?',
    ],
    [
      'a list of items',
      { each: 'table3.row' },
      '$.each: "table3.row" is none of table2.rows, table2.cells, table3.rows, table3.columns, table3.cells, table4.groups, sections, aspects, did you mean "table3.rows"?',
    ],
    [
      'a kind of agency',
      { scope: { agencyKinds: ['departement'] } },
      '$.scope.agencyKinds[0]: "departement" is none of countyUpGovernment, townshipGovernment, subdistrict, department, vertical, otherBody, unknown, did you mean "department"?',
    ],
    [
      'an edition',
      { scope: { editions: ['f2020'] } },
      '$.scope.editions[0]: "f2020" is none of free, f2019, f2021, did you mean "f2021"?',
    ],
    [
      'a reason',
      { appliesWhen: atLeast(1), notApplicableReason: 'not-state' },
      '$.notApplicableReason: "not-state" is none of out-of-scope, not-stated, not-supplied, did you mean "not-stated"?',
    ],
  ],
  placeholders: [
    [
      'that no item fills',
      { ...columns, requires: atLeast(1, 'table3.received.{colum}') },
      '$.requires.fact: no item of the rule fills {colum} of "table3.received.{colum}", did you mean "column"?',
    ],
    [
      'of a rule without items',
      { requires: atLeast(1, 'table3.received.{column}') },
      '$.requires.fact: no item of the rule fills {column} of "table3.received.{column}"',
    ],
    [
      'that belong to JavaScript',
      { ...columns, requires: atLeast(1, '{constructor}') },
      '$.requires.fact: no item of the rule fills {constructor} of "{constructor}"',
    ],
    [
      'that no evidence fills',
      messages('{onne}'),
      '$.messages.failed.zh: nothing fills the placeholder {onne}, did you mean "one"?',
    ],
    [
      'of arithmetic that there is not',
      messages('{formula}'),
      '$.messages.failed.zh: nothing fills the placeholder {formula}',
    ],
    [
      'of an item that there is not',
      { remedy: { zh: '改{label}', en: 'x' } },
      '$.remedy.zh: nothing fills the placeholder {label}',
    ],
    ['that do not end', messages('{one'), '$.messages.failed.zh: a brace has no partner'],
    [
      'with the name of another thing',
      { evidence: { one: first, other: second, list: first } },
      '$.evidence.list: the name means something else in messages',
    ],
  ],
  'operands of the wrong kind': [
    [
      'a text compared as a number',
      compare('atLeast', 1, 'report.agencyKind'),
      '$.requires.operator: atLeast does not take a text',
    ],
    ['a number compared as a word', compare('is', 'a'), '$.requires.operator: is does not take a quantity'],
    [
      'a number with a word',
      compare('equals', '1'),
      '$.requires.value: equals compares with a quantity, not a text',
    ],
    [
      'a number with a fact that is none',
      compare('equals', { fact: 'report.agencyKind' }),
      '$.requires.value: equals compares with a quantity, not a text',
    ],
    [
      'a statement with a word',
      compare('is', 'true', 'table2.present'),
      '$.requires.value: is compares with a boolean, not a text',
    ],
    [
      'a multiple of a word',
      compare('is', { fact: 'report.agencyKind', times: 2 }, 'report.agencyKind'),
      '$.requires.value.times: a text has no multiple',
    ],
    [
      'a list where there is one value',
      compare('is', ['a'], 'report.agencyKind'),
      '$.requires.value: is compares with a text, not a list',
    ],
    [
      'one value where there is a list',
      compare('isOneOf', 'a', 'report.agencyKind'),
      '$.requires.value: isOneOf compares with a list, not a text',
    ],
    [
      'a list of numbers',
      compare('isOneOf', ['a', 1], 'report.agencyKind'),
      '$.requires.value[1]: Invalid input: expected string, received number',
    ],
    [
      'an empty list',
      compare('isOneOf', [], 'report.agencyKind'),
      '$.requires.value: Too small: expected array to have >=1 items',
    ],
    [
      'whole or not by a fact',
      compare('isWhole', { fact: 'table2.present' }),
      '$.requires.value: isWhole takes a literal, not a fact',
    ],
    ['not whole', compare('isWhole', false), '$.requires.value: isWhole takes true'],
    [
      'stated or not by a fact',
      compare('isStated', { fact: 'table2.present' }),
      '$.requires.value: isStated takes a literal, not a fact',
    ],
    [
      'nothing',
      compare('equals', null),
      '$.requires.value: a number, true, false, a text, a list of texts, or {"fact": …}',
    ],
    [
      'facts of two kinds',
      {
        each: [
          { item: 'a', id: first },
          { item: 'b', id: 'table2.present' },
        ],
        requires: atLeast(1, '{id}'),
        evidence: {},
        ...messages('错'),
      },
      '$.requires.fact: of one kind for some items, of another for others',
    ],
  ],
};
