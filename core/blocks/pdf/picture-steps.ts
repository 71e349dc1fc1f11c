import { unitBox } from '../fixed-layout/transform.ts';
import { intersect, isSeen, type Step } from './drawing.ts';

/** Pictures, and pictures of which only the shape is painted. */
const pictures = ['paintImageXObject', 'paintInlineImageXObject', 'paintImageXObjectRepeat'];
const stencil = 'paintImageMaskXObject';

const paint =
  (covers: boolean): Step =>
  (drawing) => {
    if (!isSeen(drawing)) return;
    const { view, clip, isOpaque } = drawing.state;
    const box = intersect(unitBox(view), clip);
    drawing.pictures.push(box);
    if (covers && isOpaque) drawing.areas.push({ box, fill: undefined, order: drawing.order });
    drawing.order += 1;
  };

/** Operations that paint pictures, by their names in pdf.js. */
export const pictureSteps: Readonly<Record<string, Step>> = {
  ...Object.fromEntries(pictures.map((name) => [name, paint(true)])),
  [stencil]: paint(false),
};
