import type { Problem } from '../../problem.ts';
import { limits } from '../../source/limits.ts';
import type { Point, Transform } from '../fixed-layout/transform.ts';
import type { XmlElement } from '../package/parse-xml.ts';
import type { Drawing } from './drawing.ts';
import { isPainted, textPaint } from './is-shown.ts';
import { type Lettering, letteringOf } from './lettering.ts';
import { localName, partsOf } from './local-name.ts';
import { isBlank, partSigns } from './part-signs.ts';
import { type Sign, textSigns } from './text-signs.ts';
import { toRuns } from './to-runs.ts';

/** Texts of an object in their order, each after the transformations that hold for it. */
function* textsOf(object: XmlElement) {
  let transformations: XmlElement[] = [];
  for (const element of partsOf(object)) {
    if (localName(element) === 'CGTransform') transformations.push(element);
    if (localName(element) !== 'TextCode') continue;
    yield { element, transformations };
    transformations = [];
  }
}

const tooLong: Problem = {
  code: 'too-many-blocks',
  stage: 'blocks',
  fatal: true,
  data: { limit: limits.pageSigns },
};

/** Signs of each text of an object; a text that does not say where its signs are is a problem of the page. */
function signsOf(object: XmlElement, lettering: Lettering, drawing: Drawing): readonly (readonly Sign[])[] {
  let start: Partial<Point> = {};
  const all: (readonly Sign[])[] = [];
  for (const { element, transformations } of textsOf(object)) {
    const left = limits.pageSigns - drawing.signs;
    const text = textSigns(element, transformations, lettering, start, left + 1);
    if (!text) drawing.noteUnreadable();
    else if (text.signs.length > left) drawing.note(tooLong);
    else if (drawing.spend(text.signs.length)) {
      all.push(text.signs.filter((sign) => isBlank(sign) || !drawing.isRepeat(sign)));
      drawing.signs += text.signs.length;
      start = text.start;
    }
  }
  return all;
}

/**
 * Adds the runs of a text object. Text aslant is left out: it is a watermark, whose words would get into the lines that it
 * crosses. Source: GB/T 33190-2016, 11.
 */
export function drawText(object: XmlElement, view: Transform, drawing: Drawing): void {
  if (!isPainted(textPaint(object))) return;
  const lettering = letteringOf(object, view);
  if (!lettering) {
    drawing.noteUnreadable();
    return;
  }
  const { along, height } = lettering;
  if (!along || height <= 0) return;
  for (const signs of signsOf(object, lettering, drawing)) {
    for (const group of partSigns(signs, along, height)) drawing.runs.push(...toRuns(group, along, height));
  }
}
