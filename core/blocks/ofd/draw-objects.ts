import type { Transform } from '../fixed-layout/transform.ts';
import type { XmlElement } from '../package/parse-xml.ts';
import { drawPath } from './draw-path.ts';
import { drawText } from './draw-text.ts';
import type { Drawing } from './drawing.ts';
import { isShown } from './is-shown.ts';
import { localName, partNamed, partsOf } from './local-name.ts';
import { frameOf, objectView, pageView } from './object-place.ts';
import type { Units } from './read-resources.ts';
import { weightOf } from './weight-of.ts';

/** How deep drawings may refer to one another; those that refer to themselves go on for ever. */
const deepest = 16;

interface Surroundings {
  readonly view: Transform;
  readonly units: Units;
  readonly depth: number;
  readonly drawing: Drawing;
}

/** Draws what a composite object refers to. Source: GB/T 33190-2016, 13. */
function drawComposite(object: XmlElement, around: Surroundings): void {
  const { units, depth, drawing } = around;
  const unit = units.get(object.attributes['ResourceID'] ?? '');
  const view = objectView(object, around.view);
  if (!unit || !view) drawing.noteUnreadable();
  else if (depth < deepest) drawAll(partNamed(unit, 'Content'), { ...around, view, depth: depth + 1 });
  else drawing.note({ code: 'markup-too-deep', stage: 'blocks', fatal: true, data: { limit: deepest } });
}

function drawPicture(object: XmlElement, { view, drawing }: Surroundings): void {
  const frame = frameOf(object, view);
  if (frame) drawing.pictures.push(frame);
  else drawing.noteUnreadable();
}

type Draw = (object: XmlElement, around: Surroundings) => void;

/** How each element is drawn. Colours, clips and actions draw nothing themselves. */
const drawers: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  ['Layer', drawAll],
  ['PageBlock', drawAll],
  ['TextObject', (object, { view, drawing }) => drawText(object, view, drawing)],
  ['PathObject', (object, { view, drawing }) => drawPath(object, view, drawing)],
  ['ImageObject', drawPicture],
  ['CompositeObject', drawComposite],
]);

function drawAll(container: XmlElement | undefined, around: Surroundings): void {
  for (const object of partsOf(container)) {
    if (!around.drawing.spend(weightOf(object))) return;
    if (isShown(object)) drawers.get(localName(object))?.(object, around);
  }
}

/** Draws what stands in the content of a page or template. */
export const drawObjects = (content: XmlElement, units: Units, drawing: Drawing): void =>
  drawAll(content, { view: pageView, units, depth: 0, drawing });
