import { describe, expect, test } from '@jest/globals';
import { problemMessage } from '../../../core/findings/problem-messages.ts';
import { limits } from '../../../core/source/limits.ts';
import { base, read, readValue, refusals, table3, title } from './read-json-sample.ts';

describe('what is not as the schema says is refused, place by place', () => {
  test.each<readonly [string, unknown, readonly string[]]>([
    [
      'a misspelt address',
      table3({ 'recieved.total': 3 }),
      ['json-name-unknown /tables/table3/cells/recieved.total'],
    ],
    [
      'an address of the other edition',
      table3({ 'otherHandling.total': 3, 'received.total': 3 }),
      ['json-name-unknown /tables/table3/cells/otherHandling.total'],
    ],
    [
      'an address of another table',
      table3({ 'regulations.issued': 3 }),
      ['json-name-unknown /tables/table3/cells/regulations.issued'],
    ],
    ['a name with a slash and a tilde', { ...base, 'a/b~c': 1 }, ['json-name-unknown /a~1b~0c']],
    ['a table that there is not', { ...base, tables: { table1: {} } }, ['json-name-unknown /tables/table1']],
    [
      'a section that there is not',
      { ...base, sections: { summary: '' } },
      ['json-name-unknown /sections/summary'],
    ],
    [
      'a name beside the cells',
      { ...base, tables: { table4: { edition: 'f2021', cells: {}, state: 'read' } } },
      ['json-name-unknown /tables/table4/state'],
    ],
    ['an unknown edition', table3({}, 'f2020'), ['json-misfit /tables/table3/edition']],
    [
      'no edition',
      { ...base, tables: { table3: { cells: {} } } },
      ['json-member-missing /tables/table3/edition'],
    ],
    [
      'no cells',
      { ...base, tables: { table3: { edition: 'f2021' } } },
      ['json-member-missing /tables/table3/cells'],
    ],
    ['cells in a list', table3([1, 2]), ['json-misfit /tables/table3/cells']],
    [
      'a cell that is true',
      table3({ 'received.total': true }),
      ['json-misfit /tables/table3/cells/received.total'],
    ],
    [
      'a cell as in a result',
      table3({ 'received.total': { state: 'number', value: 3, raw: '3' } }),
      ['json-misfit /tables/table3/cells/received.total'],
    ],
    ['no title', { schema: 'gongkai-report/1' }, ['json-member-missing /title']],
    ['a year as text', { ...base, year: '2023' }, ['json-misfit /year']],
    ['half a year', { ...base, year: 2023.5 }, ['json-misfit /year']],
    ['a year of long ago', { ...base, year: 23 }, ['json-misfit /year']],
    [
      'a paragraph that is a number',
      { ...base, sections: { overview: ['一', 2] } },
      ['json-misfit /sections/overview/1'],
    ],
    [
      'a section that is an object',
      { ...base, sections: { overview: { lines: [] } } },
      ['json-misfit /sections/overview'],
    ],
    ['a later version of the format', { ...base, schema: 'gongkai-report/2' }, ['json-misfit /schema']],
    ['another year than in the title', { ...base, year: 2022 }, ['json-title-contradicted /year']],
    [
      'another body than in the title',
      { ...base, agency: '青岚县财政局' },
      ['json-title-contradicted /agency'],
    ],
    [
      'several things at once, each told',
      {
        ...base,
        years: 2023,
        tables: { table3: { edition: 'f2021', cells: { 'a.b': 1, 'received.total': [] } } },
      },
      [
        'json-misfit /tables/table3/cells/received.total',
        'json-name-unknown /tables/table3/cells/a.b',
        'json-name-unknown /years',
      ],
    ],
  ])('%s', async (_situation, value, expected) => {
    expect(await refusals(JSON.stringify(value))).toEqual(expected);
  });

  test.each([
    ['recieved.total', '"recieved.total"', /near it: received\.total\. /],
    ['wrong', '"wrong"', /near it: \S+ \/ \S+ \/ \S+\. /],
  ])('%s is told with the nearest names', async (name, quoted, nearest) => {
    const { problems } = await readValue(table3({ [name]: 3 }));
    const [message] = problems.map(problemMessage);
    expect(message?.en).toContain(`no name ${quoted}`);
    expect(message?.en).toMatch(nearest);
    expect(message?.zh).toContain(`“${name}”`);
  });

  test.each([
    [
      { ...base, tables: { table3: { edition: 'f2020', cells: {} } } },
      '"f2020" does not fit; it should be: f2021 / f2019.',
    ],
    [table3({ 'received.total': true }), 'true does not fit; it should be: number / string / null.'],
    [{ ...base, year: '2023' }, '"2023" does not fit; it should be: number.'],
    [{ ...base, sections: { overview: {} } }, 'object does not fit; it should be: string / array.'],
    [{ schema: 'gongkai-report/1' }, 'At /title something is missing; it should be: string.'],
  ])('says what would be right', async (value, words) => {
    const { problems } = await readValue(value);
    expect(problems.map((problem) => problemMessage(problem).en)[0]).toContain(words);
  });

  test.each([
    [
      'in a table',
      '"tables": {"table3": {"edition": "f2021", "cells": {"received.total": 3, "received.total": 4}}}',
      '/tables/table3/cells/received.total',
    ],
    ['written otherwise', '"year": 2023, "\\u0079ear": 2023', '/year'],
    ['behind a text with brackets', '"preamble": "}]{\\"", "preamble": ""', '/preamble'],
    [
      'that schemas do not see',
      '"tables": {"table3": {"edition": "f2021", "cells": {"__proto__": 3}}}',
      '/tables/table3/cells/__proto__',
    ],
  ])('a name that stands twice, %s', async (_where, members, path) => {
    const text = `{"schema": "gongkai-report/1", "title": "${title}", ${members}}`;
    expect(await refusals(text)).toEqual([`json-name-repeated ${path}`]);
  });

  test('of very many wrong names the first are told', async () => {
    const cells = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`row${index}.total`, 1]));
    expect((await readValue(table3(cells))).problems).toHaveLength(limits.namedMisfits);
  });

  test('a name without end is told short', async () => {
    const { problems } = await readValue({ ...base, ['x'.repeat(1_000_000)]: 1 });
    expect(JSON.stringify([problems[0]?.place, problemMessage(problems[0]!)]).length).toBeLessThan(1_000);
  });
});

describe('JSON that is no report of the format', () => {
  const result = (version: string) =>
    `{"schemaVersion":"1.0","engine":{"name":"gongkai-audit","version":"${version}","semantics":1},"verdict":"compliant"}`;

  test.each<readonly [string, string, string]>([
    ['an object of somebody else', '{"report": {"year": 2023}}', 'format-not-supported'],
    ['a list', '[{"schema": "gongkai-report/1"}]', 'format-not-supported'],
    ['an empty object', '{}', 'format-not-supported'],
    ['a schema of somebody else', '{"schema": 3, "title": ""}', 'format-not-supported'],
    ['broken, and of somebody else', '{"report": ', 'format-not-supported'],
    ['a result of ours', result('0.1.0'), 'result-not-report'],
    ['results of ours in a list', `[\n${result('0.1.0')}\n]`, 'result-not-report'],
    ['results of ours a line each', `${result('0.1.0')}\n${result('0.1.0')}\n`, 'result-not-report'],
    ['a result of ours that is cut off', result('0.1.0').slice(0, 90), 'result-not-report'],
    ['nested without end', '[{"a":'.repeat(100_000), 'format-not-supported'],
  ])('%s', async (_situation, text, code) => {
    expect(await refusals(text)).toEqual([code]);
  });

  test('is told what to give instead', async () => {
    const { problems } = await read('{"report": {}}');
    expect(problemMessage(problems[0]!).zh).toContain('"schema": "gongkai-report/1"');
  });

  test.each<readonly [string, string, readonly [line: number, column: number]]>([
    ['a comma too many', '{\n  "schema": "gongkai-report/1",\n}', [3, 1]],
    ['an end that is missing', '{\n  "schema": "gongkai-report/1",\n  "title": "a"', [3, 15]],
    ['an end in the middle of a name', '{\n  "schema": "gongkai-report/1",\n  "ti', [3, 6]],
  ])('%s is found in its line', async (_situation, text, [line, column]) => {
    const { problems } = await read(text);
    expect(problems).toMatchObject([{ code: 'json-broken', data: { line, column }, place: { line } }]);
  });

  test('deep nesting in a file that says it is one', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(await refusals(`{"schema": "gongkai-report/1", "title": ${deep}}`)).toEqual([
      'json-misfit /title',
    ]);
  });
});
