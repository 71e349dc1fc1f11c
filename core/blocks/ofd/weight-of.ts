import { isXmlElement, type XmlElement } from '../package/parse-xml.ts';
import { localName } from './local-name.ts';

/** Signs of data that take about as long as an object. */
const signsAnObject = 16;

const containers = new Set(['Layer', 'PageBlock']);

function signsIn({ attributes, children }: XmlElement): number {
  const own = Object.values(attributes).reduce((sum, value) => sum + value.length, 0);
  return children.reduce((sum, child) => sum + (isXmlElement(child) ? signsIn(child) : child.length), own);
}

/** What it costs to draw an object: drawings can be referred to again and again. What containers hold costs by itself. */
export const weightOf = (object: XmlElement): number =>
  containers.has(localName(object)) ? 1 : 1 + signsIn(object) / signsAnObject;
