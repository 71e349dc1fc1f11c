import { describe, expect, test } from '@jest/globals';
import { likenessOf } from '../../core/facts/previous/likeness.ts';
import { ownSentences } from '../../core/facts/previous/own-words.ts';
import { readSentences } from '../../core/facts/text/read-sentences.ts';

const own = (text: string, agency = '云溪区水务局') =>
  ownSentences(readSentences(text.split('\n').map((line) => ({ text: line, place: {} }))), agency);

const words = (text: string, agency?: string): readonly string[] =>
  own(text, agency).map((sentence) => sentence.words);

const percent = (one: string, other: string): number => likenessOf(own(one), own(other)).percent;

describe('the words of a body', () => {
  test.each([
    ['digits and years', '2023年公开信息4,120条。', ['年公开信息条']],
    ['Chinese numerals', '全年培训二十三次。', ['全年培训次']],
    ['full-width signs', '公开信息１２条，办结（３）件。', ['公开信息条办结件']],
    ['the name of the body', '云溪区水务局公开水情。', ['公开水情']],
    ['headings', '（一）主动公开\n公开水情，回应关切。', ['公开水情回应关切']],
    ['a sentence of figures alone', '2022、2023。公开水情。', ['公开水情']],
  ])('are left when %s are gone', (_what, text, left) => {
    expect(words(text)).toEqual(left);
  });

  test.each([
    ['青石镇人民政府', '青石镇人民政府公开账目，青石镇召开会议。', ['公开账目召开会议']],
    ['', '公开账目。', ['公开账目']],
  ])('are those without %j, long and short', (agency, text, left) => {
    expect(words(text, agency)).toEqual(left);
  });

  test('end where a text is longer than any report', () => {
    const kept = own('公开水情信息。\n'.repeat(40_000));
    expect(kept.reduce((sum, sentence) => sum + sentence.words.length, 0)).toBeLessThan(102_000);
  });
});

const [a, b, c] = [
  '答复期限把握不严，送达迟缓。',
  '水价调整的解读不够通俗易懂。',
  '巡河记录没有及时上网公布。',
];

describe('likeness', () => {
  test.each([
    ['the same text', a + b, a + b, 100],
    ['sentences in another order', a + b, b + a, 100],
    ['a sentence said twice', a + b, a + b + a, 100],
    ['other figures', `培训3次。${a}`, `培训15次。${a}`, 100],
    ['nothing in common', a, c, 0],
    ['no text', '', '', 0],
    ['one without text', a, '', 0],
    // 11 characters are 8 runs, those of the other sentence 10: 8 of 18.
    ['a sentence more', '答复期限把握不严送达迟。', `答复期限把握不严送达迟。${b}`, 44.4],
    // Of 8 runs each, the last character changes one: 7 of 9.
    ['one character at the end', '答复期限把握不严送达迟。', '答复期限把握不严送达慢。', 77.7],
    ['sentences shorter than a run', '公开。', '公开。', 100],
  ])('of %s', (_what, one, other, expected) => {
    expect(percent(one, other)).toBe(expected);
    expect(percent(other, one)).toBe(expected);
  });

  test('shows the two sentences that have most in common, as they are written', () => {
    const { shared } = likenessOf(own(`${c}${b}培训3次。`), own(`${a}水价调整的解读不够通俗。`));
    expect(shared?.map(({ raw }) => raw)).toEqual([b, '水价调整的解读不够通俗。']);
  });

  test('looks at each run a few times, however long the text', () => {
    const counted = (length: number): number => {
      let looks = 0;
      const text = Array.from({ length }, (_, index) => ({
        get words() {
          looks += 1;
          return `第${String.fromCharCode(0x4e00 + index)}项公开事项`;
        },
        raw: '',
        place: {},
      }));
      likenessOf(text, text);
      return looks;
    };
    expect(counted(2000)).toBeLessThanOrEqual(10 * counted(200));
  });
});
