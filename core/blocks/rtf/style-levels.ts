/** The levels of headings that only their style tells: Word repeats the level in each paragraph, other programs do not. */
export interface StyleLevels {
  /** A byte of the name of a style. */
  addToName(style: number, code: number): void;
  /** From 0; undefined for text. */
  levelOf(style: number): number | undefined;
}

const longestName = 20;

/** Programs write the names of the styles that every document has in English. */
const heading = /^\s*heading ([1-9])\b/i;

export function styleLevels(): StyleLevels {
  const names = new Map<number, string>();
  return {
    addToName(style, code) {
      const name = names.get(style) ?? '';
      if (name.length < longestName) names.set(style, name + String.fromCharCode(code));
    },
    levelOf(style) {
      const number = heading.exec(names.get(style) ?? '')?.[1];
      return number === undefined ? undefined : Number(number) - 1;
    },
  };
}
