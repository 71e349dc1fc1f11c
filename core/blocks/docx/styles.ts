import { childNamed, childrenNamed, type XmlElement } from '../package/parse-xml.ts';
import type { ListPosition } from '../word-numbering/count-lists.ts';
import { wordValue } from './numbering.ts';

/** What the style of a paragraph brings with it. */
export interface ParagraphStyle {
  /** From 1; absent for text. */
  readonly headingLevel?: number;
  readonly list?: Partial<ListPosition>;
}

export type Styles = ReadonlyMap<string, ParagraphStyle>;

const bodyText = 9;

/** The list and the outline level that paragraph properties name. */
export function readProperties(properties: XmlElement | undefined): ParagraphStyle {
  const outline = Number(wordValue(childNamed(properties, 'w:outlineLvl')) ?? bodyText);
  const numbering = childNamed(properties, 'w:numPr');
  const list = wordValue(childNamed(numbering, 'w:numId'));
  const level = wordValue(childNamed(numbering, 'w:ilvl'));
  return {
    ...(outline < bodyText ? { headingLevel: outline + 1 } : {}),
    ...(list === undefined && level === undefined
      ? {}
      : {
          list: {
            ...(list === undefined ? {} : { list }),
            ...(level === undefined ? {} : { level: Number(level) }),
          },
        }),
  };
}

/** What the nearer properties do not say, the farther ones do. */
export const inherit = (near: ParagraphStyle, far: ParagraphStyle | undefined): ParagraphStyle => ({
  ...far,
  ...near,
  ...(near.list || far?.list ? { list: { ...far?.list, ...near.list } } : {}),
});

/** Paragraph styles of `word/styles.xml` by id, each with what it inherits. */
export function readStyles(root: XmlElement): Styles {
  const container = childNamed(root, 'w:styles');
  const elements = new Map(
    (container ? childrenNamed(container, 'w:style') : []).map((each) => [
      each.attributes['w:styleId'] ?? '',
      each,
    ]),
  );
  const resolve = (id: string, seen: readonly string[]): ParagraphStyle => {
    const element = elements.get(id);
    if (!element || seen.includes(id)) return {};
    const own = readProperties(childNamed(element, 'w:pPr'));
    const base = wordValue(childNamed(element, 'w:basedOn'));
    return base === undefined ? own : inherit(own, resolve(base, [...seen, id]));
  };
  return new Map([...elements.keys()].map((id) => [id, resolve(id, [])]));
}
