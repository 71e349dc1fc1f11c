import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { corpus } from './corpus.ts';
import { decoys } from './decoys.ts';
import { atMost, figuresOf, wordingOf, wrongFacts } from './judge.ts';
import type { NarrativeCase } from './narrative-case.ts';

describe.each(Object.entries(corpus))('%s', (file, cases) => {
  test.each(cases.map((given) => [given.title, given] as const))('%s', (_title, given) => {
    const wording = file === 'fees' ? wordingOf(given) : [];
    expect(wrongFacts(given, [...figuresOf(given), ...wording])).toEqual([]);
  });
});

/** The cases that are read rightly as they stand: whatever a change makes of them is the fault of the change. */
const cases = Object.values(corpus)
  .flat()
  .filter((given) => wrongFacts(given, figuresOf(given)).length === 0);
const linesOf = ({ text }: NarrativeCase): readonly string[] => [text].flat();

/** What is certainly wrong after a change of the text. */
const wrongAfter = (given: NarrativeCase, change: (line: string) => string) =>
  wrongFacts({ ...given, text: linesOf(given).map(change) }, atMost(figuresOf(given)));

const shifted = (from: RegExp, by: number) => (line: string) =>
  line.replace(from, (sign) => String.fromCharCode(sign.charCodeAt(0) + by));

describe('no change of the text makes another value certain', () => {
  test.each<readonly [string, (line: string) => string]>([
    ['digits and brackets in full width', shifted(/[0-9()%]/g, 0xfee0)],
    ['digits in half width', shifted(/[０-９]/g, -0xfee0)],
    ['brackets and stops in half width', shifted(/[（），；：％]/g, -0xfee0)],
    ['a space between all characters', (line) => [...line].join(' ')],
    ['a wide space between all characters', (line) => [...line].join('\u3000')],
    ['spaces around each number', (line) => line.replace(/[0-9０-９]+/g, ' $& ')],
    ['a space inside each number', (line) => line.replace(/[0-9](?=[0-9])/g, '$& ')],
  ])('%s', (_change, change) => {
    expect(cases.flatMap((given) => wrongAfter(given, change).map((wrong) => [given.title, wrong]))).toEqual(
      [],
    );
  });

  test('spaces anywhere', () => {
    const spaces = fc.array(fc.constantFrom('', '', '', ' ', '\u3000', '\u00a0'), { minLength: 1 });
    fc.assert(
      fc.property(fc.constantFrom(...cases), spaces, (given, gaps) => {
        const change = (line: string) =>
          [...line].map((sign, at) => `${sign}${gaps[at % gaps.length]}`).join('');
        expect(wrongAfter(given, change)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

/** A text with more sentences at its end. */
function withAfter(given: NarrativeCase, sentences: string): NarrativeCase {
  const lines = linesOf(given);
  const last = lines.at(-1) ?? '';
  return { ...given, text: [...lines.slice(0, -1), `${last}${/[。.]$/.test(last) ? '' : '。'}${sentences}`] };
}

describe('sentences on other things', () => {
  const statesNothing = (text: string): NarrativeCase => ({ title: 'on other things', text, expect: {} });
  const wrongAlone = (text: string) => wrongFacts(statesNothing(text), figuresOf(statesNothing(text)));
  const sound = decoys.filter((decoy) => wrongAlone(decoy).length === 0);

  const wrongWith = (given: NarrativeCase, sentences: string) =>
    wrongFacts(withAfter(given, sentences), atMost(figuresOf(given))).map((wrong) => [
      given.title,
      sentences,
      wrong,
    ]);

  test.each(decoys)('alone state nothing: %s', (decoy) => {
    expect(wrongAlone(decoy)).toEqual([]);
  });

  test('never make another value certain, one at a time', () => {
    const some = (at: number) => sound.filter((_decoy, index) => (index + at) % 7 === 0);
    expect(cases.flatMap((given, at) => some(at).flatMap((decoy) => wrongWith(given, decoy)))).toEqual([]);
  });

  test('never make another value certain, all together', () => {
    expect(cases.flatMap((given) => wrongWith(given, sound.join('')))).toEqual([]);
  });
});
