import type { TextRun } from '../fixed-layout/page.ts';
import { boxAround } from '../fixed-layout/place-on-page.ts';
import { apply, multiply, type Transform } from '../fixed-layout/transform.ts';
import { signText, unknown } from './sign-text.ts';
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
  /** Which way the base line runs: quarters of a turn clockwise from left to right; undefined aslant. */
  readonly turn: number | undefined;
}

const hidden = new Set([3, 7]);

/** In radians: a scanned page may lie a little askew, a watermark stands aslant. */
const mostAskew = 0.1;

/** Which way the base line of text runs on the page. */
function turnOf([a, b]: Transform, size: number): number | undefined {
  const sign = size < 0 ? -1 : 1;
  const angle = Math.atan2(b * sign, a * sign);
  const quarter = Math.round(angle / (Math.PI / 2));
  const isStraight = Math.abs(angle - (quarter * Math.PI) / 2) <= mostAskew;
  return isStraight && (a !== 0 || b !== 0) ? (quarter + 4) % 4 : undefined;
}

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

/** Share of the height of a run by which its middle lies above its base line, as cells are looked up by it. */
const middle = 1 / 3;

/** Signs on a base line that stands, as in the narrow head of a row, as one run around the middle of what they cover. */
function standing(runs: readonly TextRun[]): readonly TextRun[] {
  const [first] = runs;
  if (!first) return [];
  const box = boxAround(runs);
  const text = runs.map((run) => run.text).join('');
  const y = (box.top + box.bottom) / 2 + first.height * middle;
  return [{ ...first, text, x: box.left, y, width: box.right - box.left }];
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

/** The text of a sign; a blank for one that shows nothing. */
const textOf = ({ unicode, isSpace }: Glyph, { font }: TextState): string =>
  font.isUnmapped && !isSpace ? unknown : signText(unicode);

/** Adds a sign where the state has it; a blank one is kept as a blank behind the sign before it. */
function addSign(runs: TextRun[], glyph: Glyph, state: TextState, view: Transform): void {
  const text = textOf(glyph, state);
  const last = runs.at(-1);
  if (text.trim() !== '') {
    const [x, y] = originOf(glyph, state);
    const width = glyph.width * state.font.unit * state.size * state.stretch;
    runs.push(runOf(text, multiply(view, state.matrix), x, y, width, state.size));
  } else if (last && !last.text.endsWith(' ')) runs[runs.length - 1] = { ...last, text: `${last.text} ` };
}

/**
 * Signs one by one, each where the page has it: joining what stands close together is for those who know the columns. Text aslant
 * is left out: it is a watermark, whose words would get into the lines that it crosses. Source: ISO 32000-1, 9.4.4.
 * @param view of the page's own units to the page as it is shown
 */
export function showGlyphs(glyphs: readonly (Glyph | number)[], before: TextState, view: Transform): Shown {
  const runs: TextRun[] = [];
  const turn = turnOf(multiply(view, before.matrix), before.size);
  const isShown = turn !== undefined && !hidden.has(before.mode);
  let state = before;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') state = moved(state, (-glyph / 1000) * state.size);
    else {
      if (isShown) addSign(runs, glyph, state, view);
      state = moved(state, advanceOf(glyph, state));
    }
  }
  const isStanding = turn !== undefined && turn % 2 === 1;
  return { runs: isStanding ? standing(runs) : runs, state, turn };
}
