/** Signs that stand for a figure, or for none. */
const figures = /[零〇一二两三四五六七八九十百千万无無]/u;

/** Whether a cell holds one letter of a word: headers are printed so, one letter below the other. */
export const isLetter = (text: string): boolean => /^\p{Script=Han}$/u.test(text) && !figures.test(text);
