import type { Box, Rule } from '../fixed-layout/page.ts';
import { addPath, type Rules } from '../fixed-layout/path-rules.ts';
import { change, type Drawing, intersect, isSeen, type Step } from './drawing.ts';
import { type PathShape, pathShape } from './path-shape.ts';

/** Numbers of the operations that are looked at, by the names of pdf.js. */
export type OperationNumbers = Readonly<Record<string, number>>;

const strokes = [
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
];
const fills = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];

/** More areas than any page of a report has need no look: what they cover counts as seen. */
const mostAreas = 400;

/** The part of a rule that is seen; undefined when none is. A line on the very edge of what is seen counts. */
function clipRule(
  { at, from, to }: Rule,
  across: readonly [number, number],
  along: readonly [number, number],
) {
  const rule = { at, from: Math.max(from, along[0]), to: Math.min(to, along[1]) };
  const isIn = at >= across[0] - 1 && at <= across[1] + 1 && rule.from < rule.to;
  return isIn ? rule : undefined;
}

function addRules(path: ArrayLike<number>, isStroked: boolean, drawing: Drawing): void {
  const { view, clip } = drawing.state;
  const rules: Rules = { lying: [], standing: [] };
  addPath(path, view, isStroked, rules);
  const [across, down] = [
    [clip.left, clip.right],
    [clip.top, clip.bottom],
  ] as const;
  for (const rule of rules.lying) {
    const seen = clipRule(rule, down, across);
    if (seen) drawing.lying.push(seen);
  }
  for (const rule of rules.standing) {
    const seen = clipRule(rule, across, down);
    if (seen) drawing.standing.push(seen);
  }
}

function addArea(drawing: Drawing, box: Box): void {
  const { clip, fill, isOpaque } = drawing.state;
  if (isOpaque && drawing.areas.length < mostAreas)
    drawing.areas.push({ box: intersect(box, clip), fill, order: drawing.order });
}

function paint(
  path: ArrayLike<number>,
  shape: PathShape,
  isStroked: boolean,
  isFilled: boolean,
  drawing: Drawing,
) {
  if (isStroked || isFilled) addRules(path, isStroked, drawing);
  if (!isFilled) return;
  drawing.curves += shape.curves;
  if (shape.isRectangle) addArea(drawing, shape.box);
  drawing.order += 1;
}

/** Draws a path, or bounds by it what is seen from here on. */
export function pathStep(numbers: OperationNumbers): Step {
  const [stroking, filling] = [strokes, fills].map((names) => new Set(names.map((name) => numbers[name])));
  const isOneOf = (known: ReadonlySet<unknown> | undefined, finish: unknown) => known?.has(finish) ?? false;
  return (drawing, [finish, data]) => {
    const path = Array.isArray(data) ? (data[0] as ArrayLike<number> | null) : null;
    const isClipping = drawing.isClipping;
    drawing.isClipping = false;
    if (!path) return;
    const { view, clip, isClear } = drawing.state;
    const shape = pathShape(path, view);
    const isFilled = isOneOf(filling, finish) && !isClear;
    if (isSeen(drawing)) paint(path, shape, isOneOf(stroking, finish), isFilled, drawing);
    if (isClipping) change(drawing, { clip: intersect(clip, shape.box) });
  };
}
