import { identity, multiply, type Transform } from '../fixed-layout/transform.ts';
import { matrixIn, numberIn } from './operands.ts';

/** What a font tells of the signs that are shown in it. */
export interface ShownFont {
  readonly isVertical: boolean;
  /** Units of the widths of signs to units of text. */
  readonly unit: number;
  /** Height of a vertical sign in units of widths, where the sign itself does not say. */
  readonly verticalAdvance: number;
  /** Whether nothing tells which characters its signs are. */
  readonly isUnmapped: boolean;
  /** Whether it could not be loaded, so that its signs are not even counted. */
  readonly isLost: boolean;
}

/** Where and how the next sign is shown; source: ISO 32000-1, 9.3 and 9.4. */
export interface TextState {
  readonly font: ShownFont;
  readonly size: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  /** 1 for letters as wide as the font has them. */
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  /** 3 and 7 show nothing. */
  readonly mode: number;
  /** Text to the page's own units: at the sign that comes next, and at the beginning of the line. */
  readonly matrix: Transform;
  readonly line: Transform;
}

export const initialText: TextState = {
  font: { isVertical: false, unit: 0.001, verticalAdvance: 1000, isUnmapped: false, isLost: false },
  size: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  matrix: identity,
  line: identity,
};

const atLine = (state: TextState, line: Transform): TextState => ({ ...state, line, matrix: line });

/** The next line begins so far from where this one did. */
const moveLine = (state: TextState, x: number, y: number): TextState =>
  atLine(state, multiply(state.line, [1, 0, 0, 1, x, y]));

type Change = (state: TextState, args: readonly unknown[]) => TextState;

/** What each operation, by its name in pdf.js, makes of the state. */
export const textChanges: Readonly<Record<string, Change>> = {
  beginText: (state) => atLine(state, identity),
  setTextMatrix: (state, args) => atLine(state, matrixIn(args)),
  moveText: (state, args) => moveLine(state, numberIn(args, 0), numberIn(args, 1)),
  setLeadingMoveText: (state, args) =>
    moveLine({ ...state, leading: numberIn(args, 1) }, numberIn(args, 0), numberIn(args, 1)),
  setLeading: (state, args) => ({ ...state, leading: -numberIn(args, 0) }),
  nextLine: (state) => moveLine(state, 0, state.leading),
  setCharSpacing: (state, args) => ({ ...state, characterSpacing: numberIn(args, 0) }),
  setWordSpacing: (state, args) => ({ ...state, wordSpacing: numberIn(args, 0) }),
  setHScale: (state, args) => ({ ...state, stretch: numberIn(args, 0) / 100 }),
  setTextRise: (state, args) => ({ ...state, rise: numberIn(args, 0) }),
  setTextRenderingMode: (state, args) => ({ ...state, mode: numberIn(args, 0) }),
};
