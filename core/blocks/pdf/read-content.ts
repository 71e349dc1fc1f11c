import { limits } from '../../source/limits.ts';
import type { Box, TextRun } from '../fixed-layout/page.ts';
import type { Rules } from '../fixed-layout/path-rules.ts';
import type { Transform } from '../fixed-layout/transform.ts';
import { contentSteps, type Layers } from './content-steps.ts';
import type { Drawing, DrawingState, Step } from './drawing.ts';
import { type OperationNumbers, pathStep } from './path-steps.ts';
import { pictureSteps } from './picture-steps.ts';
import type { FindFont } from './set-font.ts';
import { stateSteps } from './state-steps.ts';
import { initialText } from './text-state.ts';
import { textSteps } from './text-steps.ts';
import { visibleRuns } from './visible-runs.ts';
import { wholePictures } from './whole-pictures.ts';
import { withoutRepeats } from './without-repeats.ts';

/** The operations of a page as pdf.js lists them. */
export interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** What the operations of a page refer to. */
export interface PageContext extends Layers {
  readonly numbers: OperationNumbers;
  readonly findFont: FindFont;
  /** The page's own units to points from the left upper corner of the page as it is shown. */
  readonly view: Transform;
  /** What of the page is shown. */
  readonly page: Box;
}

/** What a page shows. */
export interface Content extends Rules {
  readonly runs: readonly TextRun[];
  readonly pictures: readonly Box[];
  /** Quarters of a turn clockwise by which most of its text is turned. */
  readonly turn: number;
  /** Whether there were more lines or signs than are looked at. */
  readonly isCut: boolean;
}

/** A page without text, but with so many curves, shows its letters by their outlines: nobody can read them but by sight. */
const fewestCurves = 200;

function stepsOf(context: PageContext, page: DrawingState): ReadonlyMap<number, Step> {
  const steps: Readonly<Record<string, Step>> = {
    ...stateSteps(context.findFont),
    ...textSteps(context.findFont),
    ...pictureSteps,
    ...contentSteps(context, page),
    constructPath: pathStep(context.numbers),
  };
  return new Map(Object.entries(steps).map(([name, step]) => [context.numbers[name] ?? -1, step]));
}

/** Which way most signs run. */
function turnOfMost({ runs }: Drawing): number {
  const counts = [0, 0, 0, 0];
  for (const { turn, run } of runs) counts[turn] = (counts[turn] ?? 0) + run.text.length;
  return counts.indexOf(Math.max(...counts));
}

const tooMany = ({ lying, standing, runs }: Drawing): boolean =>
  lying.length + standing.length > limits.pageRules || runs.length > limits.pageSigns;

/** Signs, straight lines and pictures of a page, as far as they can be seen. */
export function readContent(operations: Operations, context: PageContext): Content {
  const { view, page } = context;
  const state = { view, text: initialText, clip: page, fill: '#000000', isOpaque: true, isClear: false };
  const drawing: Drawing = {
    ...{ lying: [], standing: [], pictures: [], runs: [], areas: [], saved: [], open: [] },
    ...{ state, curves: 0, isClipping: false, order: 0 },
  };
  const steps = stepsOf(context, state);
  for (const [index, operation] of operations.fnArray.entries()) {
    if (tooMany(drawing)) break;
    steps.get(operation)?.(drawing, operations.argsArray[index] ?? []);
  }
  const runs = visibleRuns(drawing.runs, drawing.areas, page);
  const isDrawn = drawing.runs.length === 0 && drawing.curves >= fewestCurves;
  return {
    lying: drawing.lying,
    standing: drawing.standing,
    pictures: wholePictures(isDrawn ? [page] : drawing.pictures),
    runs: withoutRepeats(runs),
    turn: turnOfMost(drawing),
    isCut: tooMany(drawing),
  };
}
