import { limits } from '../../source/limits.ts';
import type { Box, TextRun } from '../fixed-layout/page.ts';
import { multiply, type Transform, unitBox } from '../fixed-layout/transform.ts';
import { matrixIn } from './operands.ts';
import { addPath, type Rules } from './path-rules.ts';
import { type Glyph, showGlyphs } from './show-glyphs.ts';
import { initialText, type ShownFont, type TextState, textChanges } from './text-state.ts';
import { withoutRepeats } from './without-repeats.ts';

/** The operations of a page as pdf.js lists them. */
export interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** Numbers of the operations that are looked at, by the names of pdf.js. */
export type OperationNumbers = Readonly<Record<string, number>>;

/** The font of a name that operations use. */
export type FindFont = (name: string) => ShownFont;

/** What a page shows. */
export interface Content extends Rules {
  readonly runs: readonly TextRun[];
  readonly pictures: readonly Box[];
  /** Whether there were more lines or signs than are looked at. */
  readonly isCut: boolean;
}

const strokes = [
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
];
const fills = ['fill', 'eoFill'];
const painted = [
  'paintImageXObject',
  'paintInlineImageXObject',
  'paintImageXObjectRepeat',
  'paintImageMaskXObject',
];

/** Smaller pictures are ornaments, in points. */
const leastPicture = 40;
const isPicture = ({ left, right, top, bottom }: Box): boolean =>
  right - left >= leastPicture && bottom - top >= leastPicture;

/** What is drawn so far, and how what comes next is placed. */
interface Drawing extends Rules {
  readonly pictures: Box[];
  readonly runs: TextRun[];
  readonly saved: { readonly view: Transform; readonly text: TextState }[];
  view: Transform;
  text: TextState;
}

type Step = (drawing: Drawing, args: readonly unknown[]) => void;

const save: Step = ({ saved, view, text }) => {
  saved.push({ view, text });
};
const restore: Step = (drawing) => Object.assign(drawing, drawing.saved.pop());
const transform: Step = (drawing, args) => {
  drawing.view = multiply(drawing.view, matrixIn(args));
};
const paint: Step = ({ pictures, view }) => {
  pictures.push(unitBox(view));
};
/** A form or an annotation: a drawing within the drawing, moved by one matrix or two. */
const enter =
  (...matrices: readonly number[]): Step =>
  (drawing, args) => {
    save(drawing, []);
    for (const at of matrices) transform(drawing, [args[at]]);
  };

const glyphsIn = (args: readonly unknown[]): readonly (Glyph | number)[] =>
  Array.isArray(args[0]) ? (args[0] as readonly (Glyph | number)[]) : [];

const show: Step = (drawing, args) => {
  const { runs, state } = showGlyphs(glyphsIn(args), drawing.text, drawing.view);
  for (const run of runs) drawing.runs.push(run);
  drawing.text = state;
};

const pathStep =
  (numbers: OperationNumbers): Step =>
  (drawing, [finish, data]) => {
    const corners = Array.isArray(data) ? (data[0] as ArrayLike<number> | null) : null;
    const isStroked = strokes.some((name) => numbers[name] === finish);
    const isFilled = fills.some((name) => numbers[name] === finish);
    if (corners && (isStroked || isFilled)) addPath(corners, drawing.view, isStroked, drawing);
  };

const fontStep =
  (findFont: FindFont): Step =>
  (drawing, [name, size]) => {
    const font = findFont(String(name));
    drawing.text = { ...drawing.text, font, size: typeof size === 'number' ? size : 0 };
  };

/** What each operation does to the drawing, by its number. */
function stepsOf(numbers: OperationNumbers, findFont: FindFont): ReadonlyMap<number, Step> {
  const steps: Readonly<Record<string, Step>> = {
    save,
    restore,
    transform,
    paintFormXObjectBegin: enter(0),
    paintFormXObjectEnd: restore,
    beginAnnotation: enter(2, 3),
    endAnnotation: restore,
    constructPath: pathStep(numbers),
    setFont: fontStep(findFont),
    showText: show,
    ...Object.fromEntries(painted.map((name) => [name, paint])),
  };
  const changes = Object.entries(textChanges).map(([name, change]): [string, Step] => [
    name,
    (drawing, args) => {
      drawing.text = change(drawing.text, args);
    },
  ]);
  return new Map([...Object.entries(steps), ...changes].map(([name, step]) => [numbers[name] ?? -1, step]));
}

/** Signs, straight lines and pictures of a page. Clipping paths draw nothing. */
export function readContent(
  operations: Operations,
  page: Transform,
  numbers: OperationNumbers,
  findFont: FindFont,
): Content {
  const drawing: Drawing = {
    ...{ lying: [], standing: [], pictures: [], runs: [], saved: [] },
    ...{ view: page, text: initialText },
  };
  const steps = stepsOf(numbers, findFont);
  const isCut = (): boolean =>
    drawing.lying.length + drawing.standing.length > limits.pageRules ||
    drawing.runs.length > limits.pageSigns;
  for (const [index, operation] of operations.fnArray.entries()) {
    if (isCut()) break;
    steps.get(operation)?.(drawing, operations.argsArray[index] ?? []);
  }
  const { lying, standing, pictures, runs } = drawing;
  return {
    lying,
    standing,
    pictures: pictures.filter(isPicture),
    runs: withoutRepeats(runs),
    isCut: isCut(),
  };
}
