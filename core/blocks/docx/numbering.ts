import { childNamed, childrenNamed, type XmlElement } from '../package/parse-xml.ts';
import type { Level, Lists } from '../word-numbering/count-lists.ts';

export const wordValue = (element: XmlElement | undefined): string | undefined =>
  element?.attributes['w:val'];

function levelOf(element: XmlElement): readonly [number, Level] {
  const format = wordValue(childNamed(element, 'w:numFmt')) ?? 'decimal';
  const text = wordValue(childNamed(element, 'w:lvlText')) ?? '';
  const start = Number(wordValue(childNamed(element, 'w:start')) ?? 1);
  return [Number(element.attributes['w:ilvl'] ?? 0), { format, text, start }];
}

/** The lists of `word/numbering.xml`: each `w:num` with the levels of its `w:abstractNum` and its own overrides. */
export function readLists(root: XmlElement): Lists {
  const numbering = childNamed(root, 'w:numbering');
  if (!numbering) return new Map();
  const abstract = new Map(
    childrenNamed(numbering, 'w:abstractNum').map((each) => [
      each.attributes['w:abstractNumId'],
      new Map(childrenNamed(each, 'w:lvl').map(levelOf)),
    ]),
  );
  return new Map(
    childrenNamed(numbering, 'w:num').map((each) => {
      const levels = abstract.get(wordValue(childNamed(each, 'w:abstractNumId'))) ?? new Map();
      const own = childrenNamed(each, 'w:lvlOverride').flatMap((one) =>
        childrenNamed(one, 'w:lvl').map(levelOf),
      );
      return [each.attributes['w:numId'] ?? '', new Map([...levels, ...own])] as const;
    }),
  );
}
