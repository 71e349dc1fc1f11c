import type { Box } from '../fixed-layout/page.ts';
import { multiply, type Transform, unitBox } from '../fixed-layout/transform.ts';
import type { XmlElement } from '../package/parse-xml.ts';
import { numbersOf } from './numbers.ts';

const pointsPerMillimetre = 72 / 25.4;

/** Pages are measured in millimetres from their left upper corner, downwards, as this reader measures them in points. */
export const pageView: Transform = [pointsPerMillimetre, 0, 0, pointsPerMillimetre, 0, 0];

type Boundary = readonly [left: number, top: number, width: number, height: number];

const isBoundary = (numbers: readonly number[] | undefined): numbers is Boundary => numbers?.length === 4;
const isTransform = (numbers: readonly number[] | undefined): numbers is Transform => numbers?.length === 6;

const boundaryOf = ({ attributes }: XmlElement): Boundary | undefined => {
  const numbers = numbersOf(attributes['Boundary'] ?? '');
  return isBoundary(numbers) ? numbers : undefined;
};

/** The frame of an object as the page shows it; undefined when it does not say where it is. */
export function frameOf(object: XmlElement, view: Transform): Box | undefined {
  const boundary = boundaryOf(object);
  if (!boundary) return undefined;
  const [left, top, width, height] = boundary;
  return unitBox(multiply(view, [width, 0, 0, height, left, top]));
}

/**
 * From the space of an object to the page: its own matrix first, then the corner of its frame. Undefined when it does not say
 * where it is. Source: GB/T 33190-2016, 8.5.
 */
export function objectView(object: XmlElement, view: Transform): Transform | undefined {
  const boundary = boundaryOf(object);
  const written = object.attributes['CTM'];
  const matrix = written === undefined ? [1, 0, 0, 1, 0, 0] : numbersOf(written);
  if (!boundary || !isTransform(matrix)) return undefined;
  return multiply(view, multiply([1, 0, 0, 1, boundary[0], boundary[1]], matrix));
}
