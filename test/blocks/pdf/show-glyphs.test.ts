import { describe, expect, test } from '@jest/globals';
import { identity, type Transform } from '../../../core/blocks/fixed-layout/transform.ts';
import { type Glyph, showGlyphs } from '../../../core/blocks/pdf/show-glyphs.ts';
import { initialText, type TextState, textChanges } from '../../../core/blocks/pdf/text-state.ts';
import { withoutRepeats } from '../../../core/blocks/pdf/without-repeats.ts';

const sign = (unicode: string, width = 1000): Glyph => ({ unicode, width, isSpace: unicode === ' ' });
const state = (changes: Partial<TextState> = {}): TextState => ({ ...initialText, size: 10, ...changes });

/** A page is shown from its upper edge down. */
const downwards: Transform = [1, 0, 0, -1, 0, 0];

/** Each sign with its left and lower edge and its width. */
const placed = (glyphs: readonly (Glyph | number)[], changes: Partial<TextState> = {}) =>
  showGlyphs(glyphs, state(changes), downwards).runs.map(
    ({ text, x, y, width }) => `${text}@${x},${Math.round(y * 10) / 10}+${width}`,
  );

describe('signs', () => {
  test.each<readonly [string, readonly (Glyph | number)[], Partial<TextState>, readonly string[]]>([
    ['one behind the other', [sign('1', 500), sign('甲')], {}, ['1@0,0+5', '甲@5,0+10']],
    ['moved on by a number', [sign('1', 500), -300, sign('2', 500)], {}, ['1@0,0+5', '2@8,0+5']],
    ['set apart', [sign('1', 500), sign('2', 500)], { characterSpacing: 2 }, ['1@0,0+5', '2@7,0+5']],
    [
      'a blank between them, kept however narrow',
      [sign('1', 500), sign(' ', 100), sign('2', 500)],
      { wordSpacing: 1 },
      ['1 @0,0+5', '2@7,0+5'],
    ],
    ['narrowed', [sign('1', 500), sign('2', 500)], { stretch: 0.5 }, ['1@0,0+2.5', '2@2.5,0+2.5']],
    ['raised', [sign('1', 500)], { rise: 3 }, ['1@0,-3+5']],
    ['shown by nothing', [sign('1', 500)], { mode: 3 }, []],
    ['without a map to Unicode', [sign('\ue001')], {}, ['\ufffd@0,0+10']],
    [
      'one below the other',
      [sign('甲'), sign('乙')],
      { font: { ...initialText.font, isVertical: true } },
      ['甲@-5,8.8+10', '乙@-5,18.8+10'],
    ],
  ])('%s', (_situation, glyphs, changes, expected) => {
    expect(placed(glyphs, changes)).toEqual(expected);
  });
});

test('lines follow one another as the leading says', () => {
  const change = (name: string, before: TextState, ...args: readonly unknown[]): TextState =>
    textChanges[name]?.(before, args) ?? before;
  const first = change('setLeadingMoveText', change('beginText', state()), 50, -12);
  expect(first.matrix.slice(4)).toEqual([50, -12]);
  const next = change('nextLine', showGlyphs([sign('1')], first, identity).state);
  expect(next.matrix.slice(4)).toEqual([50, -24]);
  expect(change('setLeading', next, 7).leading).toBe(-7);
  expect(change('setTextMatrix', next, new Float32Array([2, 0, 0, 2, 5, 6])).matrix).toEqual([
    2, 0, 0, 2, 5, 6,
  ]);
});

test('a sign drawn again in its place is one sign, and one beside it is another', () => {
  const at = (x: number) => ({ text: '1', x, y: 50, width: 5, height: 10 });
  expect(withoutRepeats([at(10), at(10.3), at(15), at(11.9)]).map(({ x }) => x)).toEqual([10, 15]);
});
