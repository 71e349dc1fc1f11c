import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromReading, readerSemantics, toReading } from '../../core/index.ts';
import { readDocument } from '../../core/read-document.ts';
import { soundReport } from '../support/report-files.ts';

let text: string;
beforeAll(async () => {
  text = toReading(await readDocument({ name: 'sound.html', bytes: soundReport }));
});

const changed = (from: string | RegExp, to: string): string => {
  const other = text.replace(from, to);
  if (other === text) throw new Error(`nothing was changed: ${from}`);
  return other;
};

describe('what is not believed', () => {
  test.each<[string, () => string, string]>([
    ['nothing', () => '', 'no JSON'],
    ['half of it', () => text.slice(0, text.length / 2), 'no JSON'],
    ['a number', () => '1', 'not a reading at /'],
    [
      'other semantics',
      () => changed(`"readerSemantics":${readerSemantics}`, '"readerSemantics":999'),
      `made by readers of semantics 999, not ${readerSemantics}`,
    ],
    ['a member more', () => changed('{"problems":', '{"more":1,"problems":'), 'not a reading at /'],
    ['a year in words', () => changed(/"year":\d+/, '"year":"2023"'), 'not a reading at /report/year'],
    ['no tables', () => changed('"table4":', '"table5":'), 'not a reading at /report/tables/table4'],
    ['a number without its value', () => changed(/,"value":\d+/, ''), 'not a reading at /report/tables'],
    ['a hash that is none', () => changed(/"sha256":"\w/, '"sha256":"x'), 'not a reading at /source/sha256'],
    ['other spaces', () => changed(',', ', '), 'not in canonical form'],
    ['another order', () => changed(/^\{(.*),("source":.*)\}$/, '{$2,$1}'), 'not in canonical form'],
  ])('%s', (_title, make, defect) => {
    expect(fromReading(make())).toEqual({ defect: expect.stringContaining(defect) });
  });

  test('any text, and any JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (any) => {
        expect(fromReading(any)).toHaveProperty('defect');
      }),
    );
  });

  test('whatever is lost from the end or the middle', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 40 }), (at, many) => {
        const cut = text.slice(0, at) + text.slice(at + many);
        const reading = fromReading(cut);
        // Letters of a sentence may be lost without a trace; the storage has check sums against that.
        expect('defect' in reading || toReading(reading) === cut).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
