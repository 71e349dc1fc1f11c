import { describe, expect, test } from '@jest/globals';
import { fingerprint } from '../../core/findings/fingerprint.ts';
import { wordFindings } from '../../core/findings/word-findings.ts';
import { aRule, first } from '../engine/a-rule.ts';
import { factsOf } from '../engine/some-facts.ts';
import { failedOn } from './a-judgement.ts';
import { provenCell } from './proven.ts';

const subject = { agency: '青石镇人民政府', year: 2023 };
const base = fingerprint('table-3/a', 'received', subject);

test('is 32 hexadecimal digits, and for ever the same', () => {
  expect(base).toMatch(/^[0-9a-f]{32}$/);
  expect(fingerprint('table-3/a', 'received', { ...subject })).toBe(base);
});

test.each([
  ['another rule', fingerprint('table-3/b', 'received', subject)],
  ['another item', fingerprint('table-3/a', 'carriedIn', subject)],
  ['the whole report', fingerprint('table-3/a', undefined, subject)],
  ['another body', fingerprint('table-3/a', 'received', { ...subject, agency: '青石乡人民政府' })],
  ['another year', fingerprint('table-3/a', 'received', { ...subject, year: 2024 })],
  ['no year', fingerprint('table-3/a', 'received', { agency: subject.agency })],
  ['parts cut elsewhere', fingerprint('table-3/', 'areceived', subject)],
])('differs for %s', (_what, other) => {
  expect(other).not.toBe(base);
});

describe('of a finding', () => {
  const found = (changes: Readonly<Record<string, unknown>>, line: number) => {
    const [evidence] = provenCell(first, '5').evidence;
    const fact = { ...provenCell(first, '5'), evidence: [{ ...evidence!, place: { line } }] };
    const facts = factsOf({ [first]: fact });
    return wordFindings(failedOn(aRule(changes), facts), facts, subject)[0]!;
  };

  test('does not change with lines, wording, weight, figures or proof', () => {
    const one = found({}, 10);
    const other = found(
      { remedy: { zh: '另改', en: 'other' }, severity: 'info', evidence: { one: first, other: first } },
      99,
    );
    expect(other).not.toEqual(one);
    expect(other.fingerprint).toBe(one.fingerprint);
  });
});
