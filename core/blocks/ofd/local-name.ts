import { isXmlElement, type XmlElement } from '../package/parse-xml.ts';

/** Name of an element without its prefix: writers use `ofd:`, another one or none, also beside one another. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

export const partsOf = (parent: XmlElement | undefined): readonly XmlElement[] =>
  parent?.children.filter(isXmlElement) ?? [];

/** Child elements of a name, whatever their prefix. */
export const partsNamed = (parent: XmlElement | undefined, name: string): readonly XmlElement[] =>
  partsOf(parent).filter((each) => localName(each) === name);

export const partNamed = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  partsNamed(parent, name)[0];
