import { centreOf } from '../fixed-layout/locate-runs.ts';
import type { TextRun } from '../fixed-layout/page.ts';
import { change, type Drawing, isSeen, type Step } from './drawing.ts';
import { type FindFont, setFont } from './set-font.ts';
import { type Glyph, showGlyphs } from './show-glyphs.ts';
import { unknown } from './sign-text.ts';
import { type TextState, textChanges } from './text-state.ts';

/** A sign in the place of text whose font could not be loaded: something stands there. */
const lostText: readonly Glyph[] = [{ unicode: unknown, width: 1000, isSpace: false }];

function glyphsIn([list]: readonly unknown[], { font }: TextState): readonly (Glyph | number)[] {
  if (font.isLost) return lostText;
  return Array.isArray(list) ? (list as readonly (Glyph | number)[]) : [];
}

function isWithin(run: TextRun, { state }: Drawing): boolean {
  const { x, y } = centreOf(run);
  const { left, top, right, bottom } = state.clip;
  return x >= left && x <= right && y >= top && y <= bottom;
}

const show: Step = (drawing, args) => {
  const { view, text, fill, isClear } = drawing.state;
  const shown = showGlyphs(glyphsIn(args, text), text, view);
  change(drawing, { text: shown.state });
  if (shown.turn === undefined || isClear || !isSeen(drawing)) return;
  for (const run of shown.runs) {
    if (isWithin(run, drawing))
      drawing.runs.push({
        run,
        fill: text.mode === 0 ? fill : undefined,
        turn: shown.turn,
        order: drawing.order,
      });
  }
  drawing.order += 1;
};

/** Operations that show text, or change where and how it is shown, by their names in pdf.js. */
export const textSteps = (findFont: FindFont): Readonly<Record<string, Step>> => ({
  ...Object.fromEntries(
    Object.entries(textChanges).map(([name, next]): [string, Step] => [
      name,
      (drawing, args) => change(drawing, { text: next(drawing.state.text, args) }),
    ]),
  ),
  setFont: setFont(findFont),
  showText: show,
});
