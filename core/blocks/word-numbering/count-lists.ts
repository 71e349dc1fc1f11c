import { writeNumber } from './numbering-formats.ts';

export interface Level {
  /** By its name in ST_NumberFormat. */
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
