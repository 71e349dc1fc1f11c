import { childNamed, childrenNamed, type XmlElement } from '../package/parse-xml.ts';
import { writeNumber } from './numbering-formats.ts';

interface Level {
  readonly format: string;
  /** `%1、`: each %n stands for the counter of level n. */
  readonly text: string;
  readonly start: number;
}

/** Which list, and how deep in it, a paragraph stands. */
export interface ListPosition {
  readonly list: string;
  readonly level: number;
}

/** Levels of each list by its id. */
export type Lists = ReadonlyMap<string, ReadonlyMap<number, Level>>;

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

/** The numerals that Word writes before paragraphs of lists, in the order of the paragraphs. */
export function countLists(lists: Lists): (position: ListPosition) => string {
  const counters = new Map<string, Map<number, number>>();
  return ({ list, level }) => {
    const levels = lists.get(list);
    const own = levels?.get(level);
    if (!levels || !own) return '';
    const counted = counters.get(list) ?? new Map<number, number>();
    counters.set(list, counted);
    counted.set(level, (counted.get(level) ?? own.start - 1) + 1);
    for (const deeper of [...counted.keys()].filter((each) => each > level)) counted.delete(deeper);
    return own.text.replace(/%(\d)/g, (_sign, digit: string) => {
      const at = Number(digit) - 1;
      const format = levels.get(at)?.format ?? 'decimal';
      return writeNumber(format, counted.get(at) ?? levels.get(at)?.start ?? 1);
    });
  };
}
