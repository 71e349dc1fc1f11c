import { limits } from '../../source/limits.ts';
import { addPath, type Rules } from './path-rules.ts';
import type { Box } from '../fixed-layout/page.ts';
import { identity, multiply, type Transform, unitBox } from '../fixed-layout/transform.ts';

/** The drawing operations of a page as pdf.js lists them. */
export interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** Numbers of the operations that are looked at, by the names of pdf.js. */
export type OperationNumbers = Readonly<Record<string, number>>;

export interface Drawing extends Rules {
  readonly pictures: Box[];
  /** Whether there were more lines than are looked at. */
  isCut: boolean;
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

const isTransform = (args: readonly unknown[]): args is Transform =>
  args.length === 6 && args.every((each) => typeof each === 'number');

const asTransform = (args: unknown): Transform => {
  const numbers = Array.isArray(args) ? args : [];
  return isTransform(numbers) ? numbers : identity;
};

type Step = (args: readonly unknown[]) => void;

/** What each operation does to the drawing, by its number. */
function stepsOf(page: Transform, numbers: OperationNumbers, drawing: Drawing): ReadonlyMap<number, Step> {
  const saved: Transform[] = [];
  let current = page;
  const save = () => {
    saved.push(current);
  };
  const restore = () => {
    current = saved.pop() ?? current;
  };
  const transform = (matrix: unknown) => {
    current = multiply(current, asTransform(matrix));
  };
  const paint = () => {
    drawing.pictures.push(unitBox(current));
  };
  const path: Step = ([finish, data]) => {
    const corners = Array.isArray(data) ? (data[0] as ArrayLike<number> | null) : null;
    const isStroked = strokes.some((name) => numbers[name] === finish);
    const isFilled = fills.some((name) => numbers[name] === finish);
    if (corners && (isStroked || isFilled)) addPath(corners, current, isStroked, drawing);
  };
  const steps: readonly (readonly [string, Step])[] = [
    ['save', save],
    ['restore', restore],
    ['transform', transform],
    [
      'paintFormXObjectBegin',
      ([matrix]) => {
        save();
        transform(matrix);
      },
    ],
    ['paintFormXObjectEnd', restore],
    ['constructPath', path],
    ...painted.map((name) => [name, paint] as const),
  ];
  return new Map(steps.map(([name, step]) => [numbers[name] ?? -1, step]));
}

/** Straight lines and pictures of a page. Clipping paths draw nothing. */
export function readDrawing(operations: Operations, page: Transform, numbers: OperationNumbers): Drawing {
  const drawing: Drawing = { lying: [], standing: [], pictures: [], isCut: false };
  const steps = stepsOf(page, numbers, drawing);
  for (const [index, operation] of operations.fnArray.entries()) {
    if (drawing.lying.length + drawing.standing.length > limits.pageRules) {
      drawing.isCut = true;
      break;
    }
    steps.get(operation)?.(operations.argsArray[index] ?? []);
  }
  return { ...drawing, pictures: drawing.pictures.filter(isPicture) };
}
