import type { Box, TextRun } from '../fixed-layout/page.ts';
import type { Rules } from '../fixed-layout/path-rules.ts';
import type { Transform } from '../fixed-layout/transform.ts';
import type { TextState } from './text-state.ts';

/** How what is drawn next is placed and painted. */
export interface DrawingState {
  readonly view: Transform;
  readonly text: TextState;
  /** Within which box of the page things are seen. */
  readonly clip: Box;
  /** Colour that areas and signs are filled with, as `#rrggbb`; undefined when it is none or a pattern. */
  readonly fill: string | undefined;
  /** Whether what is filled covers what lies below it. */
  readonly isOpaque: boolean;
  /** Whether what is filled is not seen at all. */
  readonly isClear: boolean;
}

/** Signs of a page and how they were painted. */
export interface PaintedRun {
  readonly run: TextRun;
  readonly fill: string | undefined;
  readonly turn: number;
  /** How many things were drawn before it. */
  readonly order: number;
}

/** An area that is filled, or covered by a picture. */
export interface PaintedArea {
  readonly box: Box;
  /** Undefined for a picture or a pattern. */
  readonly fill: string | undefined;
  readonly order: number;
}

/** What is drawn so far. */
export interface Drawing extends Rules {
  readonly runs: PaintedRun[];
  readonly areas: PaintedArea[];
  readonly pictures: Box[];
  /** Curved shapes: letters may be drawn by their outlines. */
  curves: number;
  readonly saved: DrawingState[];
  state: DrawingState;
  /** Whether each open part of the content is seen: layers may be switched off, annotations belong to others. */
  readonly open: boolean[];
  /** Whether the next path bounds what is seen. */
  isClipping: boolean;
  order: number;
}

export type Step = (drawing: Drawing, args: readonly unknown[]) => void;

export const isSeen = ({ open }: Drawing): boolean => !open.includes(false);

export const change = (drawing: Drawing, changes: Partial<DrawingState>): void => {
  drawing.state = { ...drawing.state, ...changes };
};

export const intersect = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});
