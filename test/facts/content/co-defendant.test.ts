import { describe, expect, test } from '@jest/globals';
import { factOf, inShort } from '../derived.ts';

const counts = (line: string): string =>
  inShort(factOf('disputes.countsCoDefendant', { sections: { disputes: [line] } }));

describe('suits as co-defendant', () => {
  test.each(['被提起行政诉讼3件，其中作为共同被告2件。', '共同被告案件1件。', '作为共同被告应诉两件。'])(
    'are counted: %s',
    (line) => {
      expect(counts(line)).toBe('true');
    },
  );

  test.each([
    '作为共同被告的案件2件，由原行为机关统计。',
    '没有作为共同被告的案件。',
    '作为共同被告0件。',
    '做好共同被告案件的应诉。',
    '被提起行政诉讼3件。',
    '上年作为共同被告2件。',
  ])('are not, or it is settled who counts them: %s', (line) => {
    expect(counts(line)).toBe('false');
  });

  test('may stand in a picture', () => {
    expect(inShort(factOf('disputes.countsCoDefendant', { pictures: ['disputes'] }))).toBe('unknown: image');
  });
});
