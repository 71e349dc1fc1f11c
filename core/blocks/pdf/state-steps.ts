import { multiply } from '../fixed-layout/transform.ts';
import { change, type DrawingState, type Step } from './drawing.ts';
import { matrixIn } from './operands.ts';
import { type FindFont, setFont } from './set-font.ts';

export const save: Step = ({ saved, state }) => {
  saved.push(state);
};

export const restore: Step = (drawing) => {
  drawing.state = drawing.saved.pop() ?? drawing.state;
};

export const transform: Step = (drawing, args) => {
  change(drawing, { view: multiply(drawing.state.view, matrixIn(args)) });
};

const fillWith: Step = (drawing, [colour]) => {
  change(drawing, { fill: typeof colour === 'string' ? colour : undefined, isClear: false });
};

const fillWithNothing: Step = (drawing) => {
  change(drawing, { fill: undefined, isClear: true });
};

/** What a graphics parameter changes: opacity, blending, masks. */
const parameters: Readonly<Record<string, (value: unknown) => Partial<DrawingState>>> = {
  ca: (value) => ({ isOpaque: value === 1, isClear: value === 0 }),
  BM: (value) => (value === 'source-over' ? {} : { isOpaque: false }),
  SMask: () => ({ isOpaque: false }),
};

const setParameters =
  (findFont: FindFont): Step =>
  (drawing, [list]) => {
    for (const [name, value] of Array.isArray(list) ? list : []) {
      change(drawing, parameters[name]?.(value) ?? {});
      if (name === 'Font' && Array.isArray(value)) setFont(findFont)(drawing, value);
    }
  };

const clip: Step = (drawing) => {
  drawing.isClipping = true;
};

/** Operations that change how the next ones are placed and painted, by their names in pdf.js. */
export const stateSteps = (findFont: FindFont): Readonly<Record<string, Step>> => ({
  save,
  restore,
  transform,
  setFillRGBColor: fillWith,
  setFillColorN: fillWith,
  setFillTransparent: fillWithNothing,
  setGState: setParameters(findFont),
  clip,
  eoClip: clip,
});
