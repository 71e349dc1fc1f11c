import type { Box } from '../fixed-layout/page.ts';
import { multiply } from '../fixed-layout/transform.ts';
import { change, type Drawing, type DrawingState, intersect, type Step } from './drawing.ts';
import { matrixIn } from './operands.ts';
import { pathShape } from './path-shape.ts';
import { unknown } from './sign-text.ts';
import { restore, save, transform } from './state-steps.ts';

/** What is known of the parts of a page that may be switched off or laid over it. */
export interface Layers {
  /** Whether a layer of optional content is switched on. */
  readonly isOn: (layer: unknown) => boolean;
  /** What an annotation is, by its number: a field of a form, text that somebody put on the page, anything else. */
  readonly annotation: (id: string) => 'field' | 'text' | 'other';
}

const boxOf = (corners: readonly number[], { view }: DrawingState): Box => {
  const [left = 0, bottom = 0, right = 0, top = 0] = corners;
  return pathShape([0, left, bottom, 1, right, top], view).box;
};

const numbersIn = (list: unknown): readonly number[] =>
  Array.isArray(list) || list instanceof Float32Array ? Array.from(list, Number) : [];

/** A drawing within the drawing, moved by a matrix and seen within a frame. */
const enterForm: Step = (drawing, [matrix, frame]) => {
  save(drawing, []);
  transform(drawing, [matrix]);
  const corners = numbersIn(frame);
  if (corners.length !== 4) return;
  const { clip } = drawing.state;
  change(drawing, { clip: intersect(clip, boxOf(corners, drawing.state)) });
};

const begin =
  ({ isOn }: Layers): Step =>
  ({ open }, [tag, properties]) => {
    open.push(tag === 'OC' ? isOn(properties) : true);
  };

const end: Step = ({ open }) => {
  open.pop();
};

/** Text that somebody put on a page stands in the place of what the report says there, and says nothing certain itself. */
function hideText(drawing: Drawing, corners: readonly number[]): void {
  const { left, top, right, bottom } = boxOf(corners, drawing.state);
  const height = Math.min(bottom - top, right - left);
  const run = { text: unknown, x: left, y: (top + bottom) / 2 + height / 3, width: right - left, height };
  drawing.runs.push({ run, fill: undefined, turn: 0, order: drawing.order });
}

/**
 * Annotations lie over the page and are not bound by what is on it. Fields of a form are filled in by those who report; stamps,
 * notes and highlights are left by others.
 */
function beginAnnotation({ annotation }: Layers, page: DrawingState): Step {
  return (drawing, [id, rect, toPage, matrix]) => {
    const kind = annotation(String(id));
    drawing.saved.length = 0;
    drawing.open.length = 0;
    drawing.state = page;
    save(drawing, []);
    if (kind === 'text') hideText(drawing, numbersIn(rect));
    for (const each of [toPage, matrix])
      change(drawing, { view: multiply(drawing.state.view, matrixIn([each])) });
    drawing.open.push(kind === 'field');
  };
}

const endAnnotation: Step = (drawing) => {
  drawing.open.pop();
  restore(drawing, []);
};

/** Operations that open and close parts of the content, by their names in pdf.js. */
export const contentSteps = (layers: Layers, page: DrawingState): Readonly<Record<string, Step>> => ({
  paintFormXObjectBegin: enterForm,
  paintFormXObjectEnd: restore,
  beginMarkedContent: begin(layers),
  beginMarkedContentProps: begin(layers),
  endMarkedContent: end,
  beginAnnotation: beginAnnotation(layers, page),
  endAnnotation,
});
