import type { TextRun } from '../fixed-layout/page.ts';
import { apply, multiply, type Transform } from '../fixed-layout/transform.ts';
import { signText } from './sign-text.ts';
import type { TextState } from './text-state.ts';

/** A sign as pdf.js lists it; a number between signs moves the next one back, in thousandths of the size. */
export interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  /** Advance downwards (negative) and the origin of the vertical sign from that of the lying one. */
  readonly vmetric?: readonly [advance: number, x: number, y: number];
}

export interface Shown {
  readonly runs: readonly TextRun[];
  readonly state: TextState;
}

const hidden = new Set([3, 7]);

/** The box of a sign on the page, from its lower left corner in text units. */
function runOf(text: string, matrix: Transform, x: number, y: number, width: number, size: number): TextRun {
  const corners = [
    { x, y },
    { x: x + width, y },
    { x, y: y + size },
    { x: x + width, y: y + size },
  ].map((corner) => apply(matrix, corner));
  const left = Math.min(...corners.map((corner) => corner.x));
  const bottom = Math.max(...corners.map((corner) => corner.y));
  const right = Math.max(...corners.map((corner) => corner.x));
  return {
    text,
    x: left,
    y: bottom,
    width: right - left,
    height: Math.hypot(matrix[2], matrix[3]) * Math.abs(size),
  };
}

function advanceOf(glyph: Glyph, { font, size, characterSpacing, wordSpacing }: TextState): number {
  const spacing = characterSpacing + (glyph.isSpace ? wordSpacing : 0);
  const own = font.isVertical ? (glyph.vmetric?.[0] ?? -font.verticalAdvance) : glyph.width;
  return own * font.unit * size + spacing;
}

const moved = (state: TextState, advance: number): TextState => {
  const [x, y] = state.font.isVertical ? [0, advance] : [advance * state.stretch, 0];
  return { ...state, matrix: multiply(state.matrix, [1, 0, 0, 1, x, y]) };
};

/** Where a sign begins, from the point at which it is shown. */
function originOf(glyph: Glyph, { font, size, rise }: TextState): readonly [x: number, y: number] {
  if (!font.isVertical) return [0, rise];
  const [, x, y] = glyph.vmetric ?? [0, glyph.width / 2, 880];
  return [-x * font.unit * size, rise - y * font.unit * size];
}

/**
 * Signs one by one, each where the page has it: joining what stands close together is for those who know the columns.
 * A blank sign is kept as a blank behind the sign before it. Source: ISO 32000-1, 9.4.4.
 * @param view of the page's own units to the page as it is shown
 */
export function showGlyphs(glyphs: readonly (Glyph | number)[], before: TextState, view: Transform): Shown {
  const runs: TextRun[] = [];
  let state = before;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      state = moved(state, (-glyph / 1000) * state.size);
      continue;
    }
    const text = signText(glyph.unicode);
    const last = runs.at(-1);
    if (text.trim() === '') {
      if (last && !last.text.endsWith(' ')) runs[runs.length - 1] = { ...last, text: `${last.text} ` };
    } else if (!hidden.has(state.mode)) {
      const [x, y] = originOf(glyph, state);
      const width = glyph.width * state.font.unit * state.size * state.stretch;
      runs.push(runOf(text, multiply(view, state.matrix), x, y, width, state.size));
    }
    state = moved(state, advanceOf(glyph, state));
  }
  return { runs, state };
}
