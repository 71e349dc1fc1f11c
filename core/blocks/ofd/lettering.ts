import type { Point, Transform } from '../fixed-layout/transform.ts';
import type { XmlElement } from '../package/parse-xml.ts';
import { numberOf } from './numbers.ts';
import { objectView } from './object-place.ts';

/** What the signs of a text object have in common. */
export interface Lettering {
  /** From the space of the object to the page. */
  readonly view: Transform;
  /** Height and width of a full sign, in the space of the object. */
  readonly size: number;
  readonly full: number;
  /** Which way signs follow one another where no offsets say it. */
  readonly step: Point;
  /** Points of the page that one unit along the base line makes. */
  readonly scale: number;
  /** Height of a sign, in points. */
  readonly height: number;
  /** Which way the base lines run on the page; absent when they are aslant. */
  readonly along?: Point;
}

export const rightwards: Point = { x: 1, y: 0 };
/** Directions by quarter turns, clockwise, on a page whose y goes down. */
const directions: readonly Point[] = [rightwards, { x: 0, y: 1 }, { x: -1, y: 0 }, { x: 0, y: -1 }];
const directionAt = (quarter: number): Point => directions[((quarter % 4) + 4) % 4] ?? rightwards;

/** Text that is off by more than so many degrees from lying or standing is aslant. */
const mostAslant = 5;

/** @param turn of the signs against their line, in degrees */
function baseLine([a, b]: Transform, turn: number): Point | undefined {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI + turn;
  const quarter = Math.round(degrees / 90);
  return Math.abs(degrees - quarter * 90) > mostAslant ? undefined : directionAt(quarter);
}

/** The lettering of a text object; undefined when it does not say where it is and how large. Source: GB/T 33190-2016, 11.2. */
export function letteringOf(object: XmlElement, pageView: Transform): Lettering | undefined {
  const { Size = '', HScale = '1', ReadDirection = '0', CharDirection = '0' } = object.attributes;
  const view = objectView(object, pageView);
  const [size, stretch, reads, turn] = [Size, HScale, ReadDirection, CharDirection].map(numberOf);
  if (!view || size === undefined || stretch === undefined || reads === undefined || turn === undefined)
    return undefined;
  const scale = Math.hypot(view[0], view[1]);
  const height = scale === 0 ? 0 : (Math.abs(view[0] * view[3] - view[1] * view[2]) / scale) * size;
  const along = baseLine(view, turn);
  const step = directionAt(Math.round(reads / 90));
  return { view, size, full: size * stretch, step, scale, height, ...(along && { along }) };
}
