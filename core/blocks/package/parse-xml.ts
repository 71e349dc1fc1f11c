import { SaxesParser } from 'saxes';
import type { Problem, Read } from '../../problem.ts';
import { limits } from '../../source/limits.ts';

/** An element by its name with prefix, as written: `w:p`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

const fatal = (code: Problem['code'], limit?: number): Problem => ({
  code,
  stage: 'blocks',
  fatal: true,
  ...(limit === undefined ? {} : { data: { limit } }),
});

/**
 * XML to a tree. Entities of the document itself are not expanded, and nothing outside is fetched; where the mark-up is
 * broken, too deep or has too many elements, reading stops with a fatal problem and the tree holds what came before.
 */
export function parseXml(text: string): Read<XmlElement> {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  const problems: Problem[] = [];
  let elements = 0;
  const parser = new SaxesParser();
  const stop = (problem: Problem) => {
    if (problems.length === 0) problems.push(problem);
  };
  parser.on('error', () => stop(fatal('markup-damaged')));
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (elements > limits.markupElements) stop(fatal('too-many-blocks', limits.markupElements));
    if (open.length > limits.markupDepth) stop(fatal('markup-too-deep', limits.markupDepth));
    if (problems.length > 0) return;
    const element: OpenElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (problems.length === 0 && open.length > 1) open.pop();
  });
  const addText = (value: string) => {
    if (problems.length === 0) open.at(-1)?.children.push(value);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  return { value: root, problems };
}

export const isXmlElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** Child elements of a name. */
export const childrenNamed = (parent: XmlElement, name: string): readonly XmlElement[] =>
  parent.children.filter((node): node is XmlElement => isXmlElement(node) && node.name === name);

export const childNamed = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((node): node is XmlElement => isXmlElement(node) && node.name === name);

/** Text of an element and all below it. */
export const textOf = (element: XmlElement): string =>
  element.children.map((node) => (isXmlElement(node) ? textOf(node) : node)).join('');
