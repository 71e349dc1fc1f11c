import type { Problem } from '../../problem.ts';
import { limits } from '../../source/limits.ts';
import { addPath } from '../fixed-layout/path-rules.ts';
import type { Transform } from '../fixed-layout/transform.ts';
import { textOf, type XmlElement } from '../package/parse-xml.ts';
import type { Drawing } from './drawing.ts';
import { isPainted, pathPaint } from './is-shown.ts';
import { partsNamed } from './local-name.ts';
import { objectView } from './object-place.ts';
import { pathOperations } from './path-operations.ts';

/** So many numbers one filled path may have; bars are told by all the corners of a part at once. */
const longestFilled = 10 * limits.pageRules;

const tooLarge: Problem = {
  code: 'table-too-large',
  stage: 'blocks',
  fatal: true,
  data: { limit: limits.pageRules },
};

/** Adds the straight lines of a path. One whose place or data cannot be read may have parted cells. */
export function drawPath(object: XmlElement, view: Transform, drawing: Drawing): void {
  const paint = pathPaint(object);
  if (!isPainted(paint) || drawing.lying.length + drawing.standing.length > limits.pageRules) return;
  const transform = objectView(object, view);
  const operations = pathOperations(partsNamed(object, 'AbbreviatedData').map(textOf).join(' '));
  if (operations && !paint.isStroked && operations.length > longestFilled) drawing.note(tooLarge);
  else if (transform && operations) addPath(operations, transform, paint.isStroked, drawing);
  else drawing.noteUnreadable();
}
