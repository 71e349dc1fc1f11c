import { atLeast, first } from './a-rule.ts';
import type { Refusal } from './wrong-words.ts';

const messages = (zh: string) => ({ messages: { failed: { zh, en: 'wrong' } } });
const nested = (levels: number): object =>
  Array.from({ length: levels }).reduce<object>((inner) => ({ all: [inner] }), atLeast(1));
const columns = { each: 'table3.columns', evidence: {}, ...messages('错') };

/** Faults of structure: names, numbers, trees, items, arithmetic. */
export const wrongStructures: Readonly<Record<string, readonly Refusal[]>> = {
  'names and numbers': [
    [
      'an id that is not the path',
      { id: 'test/other' },
      '$.id: test/other is not the path of the file, test/sound',
    ],
    [
      'an id in capitals',
      { id: 'Test/Sound' },
      '$.id: an id is <part>/<claim>, in small letters, digits and dashes',
    ],
    [
      'a code without number',
      { code: 'T3' },
      '$.code: a code is capitals or T2, T3, T4, a dash and three digits',
    ],
    ['a version of two numbers', { since: '1.0' }, '$.since: a version is three numbers, as 1.0.0'],
    ['no title', { title: undefined }, '$.title: missing: object'],
    ['no severity', { severity: undefined }, '$.severity: missing: one of error, warning, info'],
    [
      'no Chinese',
      { remedy: { zh: '', en: 'x' } },
      '$.remedy.zh: Too small: expected string to have >=1 characters',
    ],
    ['no basis', { basis: [] }, '$.basis: Too small: expected array to have >=1 items'],
    [
      'years that no year is in',
      { scope: { years: { from: 2023, to: 2021 } } },
      '$.scope.years: no year is from 2023 to 2021',
    ],
    [
      'years in force that no year is in',
      { inForce: { from: 2023, to: 2021 } },
      '$.inForce: no year is from 2023 to 2021',
    ],
    ['years in force without an end or a beginning', { inForce: {} }, '$.inForce: leaves out no year'],
    [
      'years in force that are all in scope',
      { scope: { years: { from: 2021 } }, inForce: { from: 2021 } },
      '$.inForce: leaves out no year that is in scope',
    ],
    ['a word in place of a year in force', { inForce: { since: 2021 } }, '$.inForce: unknown key "since"'],
    [
      'a table without editions',
      { scope: { table: 'table3' } },
      '$.scope.table: goes with editions, which are missing',
    ],
    [
      'a reason without condition',
      { notApplicableReason: 'not-stated' },
      '$.notApplicableReason: goes with appliesWhen, which is missing',
    ],
  ],
  trees: [
    [
      'deeper than eight levels',
      { requires: nested(8) },
      `$.requires${'.all[0]'.repeat(8)}: more than 8 levels`,
    ],
    [
      'deeper than any recursion',
      { requires: nested(100_000) },
      `$.requires${'.all[0]'.repeat(15)}.all: nested more than 32 levels deep`,
    ],
    ['that are no tree', { requires: 'x' }, '$.requires: a comparison, {"all": […]} or {"any": […]}'],
    [
      'wrong in a case of severity',
      { severityCases: [{ severity: 'info', when: atLeast(1, 'a.b') }] },
      '$.severityCases[0].when.fact: unknown fact "a.b"',
    ],
    [
      'wrong in what the rule applies to',
      { appliesWhen: atLeast(1, 'a.b') },
      '$.appliesWhen.fact: unknown fact "a.b"',
    ],
  ],
  items: [
    [
      'unknown in severityByItem',
      { ...columns, severityByItem: { totl: 'info' } },
      '$.severityByItem.totl: the rule has no item "totl", did you mean "total"?',
    ],
    [
      'with dots in their names',
      { ...columns, severityByItem: { 'a.b': 'info' } },
      '$.severityByItem["a.b"]: the rule has no item "a.b"',
    ],
    [
      'of a rule that has none',
      { severityByItem: { total: 'info' } },
      '$.severityByItem.total: the rule has no item "total"',
    ],
    [
      'twice',
      { ...columns, each: [{ item: 'a' }, { item: 'b' }, { item: 'a' }] },
      '$.each: the item "a" stands there more than once',
    ],
    ['without name', { ...columns, each: [{ label: 'a' }] }, '$.each[0].item: missing: string'],
  ],
  arithmetic: [
    [
      'that is not in evidence',
      { arithmetic: { actual: 'one', expected: 'othr' } },
      '$.arithmetic.expected: "othr" is not in evidence, did you mean "other"?',
    ],
    [
      'that is no number',
      { evidence: { one: first, other: 'table2.present' }, arithmetic: { actual: 'one', expected: 'other' } },
      '$.arithmetic.expected: "other" is a boolean, no quantity',
    ],
    [
      'with a name of JavaScript',
      { arithmetic: { actual: 'one', expected: 'constructor' } },
      '$.arithmetic.expected: "constructor" is not in evidence',
    ],
  ],
};
