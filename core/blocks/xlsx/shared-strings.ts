import { childNamed, isXmlElement, textOf, type XmlElement } from '../package/parse-xml.ts';

/** Text of a string item: its runs, without the readings that stand above characters (`rPh`). */
export const stringOf = (item: XmlElement): string =>
  item.children
    .filter(isXmlElement)
    .map((child) => {
      if (child.name === 't') return textOf(child);
      return child.name === 'r' ? stringOf(child) : '';
    })
    .join('');

/** The strings that cells refer to by number. */
export const sharedStrings = (root: XmlElement): readonly string[] =>
  (childNamed(root, 'sst')?.children ?? []).filter(isXmlElement).map(stringOf);
