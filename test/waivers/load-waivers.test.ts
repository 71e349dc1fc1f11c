import { describe, expect, test } from '@jest/globals';
import { Fault } from '../../core/fault.ts';
import { loadWaivers } from '../../core/waivers/load-waivers.ts';

const waiver = {
  fingerprint: 'a'.repeat(32),
  rule: 'table-3/applicants-add-up-to-total',
  approver: '李某',
  reason: '已另行更正',
};
const fileOf = (...waivers: readonly object[]): string =>
  JSON.stringify({ schema: 'gongkai-waivers/1', waivers });
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

function faultsOf(...texts: readonly string[]): readonly string[] {
  try {
    loadWaivers(texts.map((text, index) => file(`${index}.json`, text)));
  } catch (error) {
    if (error instanceof Fault) return [error.code, ...error.details];
    throw error;
  }
  return [];
}

test('waivers of several files, each with its place', () => {
  const other = { ...waiver, fingerprint: 'b'.repeat(32), expires: '2025-12-31', note: '附件' };
  const loaded = loadWaivers([file('a.json', fileOf(waiver)), file('b.json', `\ufeff${fileOf(other)}`)]);
  expect(loaded).toEqual([
    { waiver, where: 'a.json $.waivers[0]' },
    { waiver: other, where: 'b.json $.waivers[0]' },
  ]);
});

describe('refused, with file and place', () => {
  test.each([
    ['no JSON', '{"schema":', '0.json no JSON: Unexpected end of JSON input'],
    [
      'a misspelt name',
      fileOf({ ...waiver, expire: '2025-12-31' }),
      '0.json $.waivers[0]: unknown key "expire", did you mean "expires"?',
    ],
    [
      'no approver',
      fileOf({ ...waiver, approver: undefined }),
      '0.json $.waivers[0].approver: missing: string',
    ],
    [
      'an empty reason',
      fileOf({ ...waiver, reason: ' ' }),
      '0.json $.waivers[0].reason: words are needed here',
    ],
    [
      'a day that is none',
      fileOf({ ...waiver, expires: '2025-02-30' }),
      '0.json $.waivers[0].expires: a day is YYYY-MM-DD',
    ],
    [
      'a day in other signs',
      fileOf({ ...waiver, expires: '2025-2-3' }),
      '0.json $.waivers[0].expires: a day is YYYY-MM-DD',
    ],
    [
      'no fingerprint of ours',
      fileOf({ ...waiver, fingerprint: 'A1' }),
      '0.json $.waivers[0].fingerprint: a fingerprint has 32 hexadecimal digits',
    ],
    [
      'no digest',
      fileOf({ ...waiver, ruleDigest: '1.0.0' }),
      '0.json $.waivers[0].ruleDigest: a digest is sha256: and 64 hexadecimal digits',
    ],
    [
      'another format',
      JSON.stringify({ schema: 'gongkai-waivers/2', waivers: [] }),
      '0.json $.schema: "gongkai-waivers/2" is none of gongkai-waivers/1, did you mean "gongkai-waivers/1"?',
    ],
    [
      'a name that stands twice',
      fileOf(waiver).replace('"reason"', '"reason":"x","reason"'),
      '0.json /waivers/reason: the name stands twice',
    ],
  ])('%s', (_what, text, said) => {
    expect(faultsOf(text)).toEqual(['waivers-invalid', said]);
  });

  test.each([
    ['the same one twice', {}, {}],
    ['one for all documents and one for one', {}, { source: 'c'.repeat(64) }],
    ['two for one document', { source: 'c'.repeat(64) }, { source: 'c'.repeat(64), reason: '另一理由' }],
  ])('two for one finding: %s', (_what, one, other) => {
    expect(faultsOf(fileOf({ ...waiver, ...one }), fileOf({ ...waiver, ...other }))).toEqual([
      'waivers-invalid',
      '1.json $.waivers[0]: the finding has a waiver already, 0.json $.waivers[0]',
    ]);
  });
});

test('waivers of one finding for several documents do not meet', () => {
  const [one, other] = ['c', 'd'].map((digit) => ({ ...waiver, source: digit.repeat(64) }));
  expect(faultsOf(fileOf(one!, other!))).toEqual([]);
});
