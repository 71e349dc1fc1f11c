import { stripInvisible } from './strip-invisible.ts';

/** What stands for a picture in the text of a cell, so that the cell is not taken for a blank one. */
export const pictureMark = '[图片]';

const clean = (text: string): string =>
  stripInvisible(text)
    .replace(/[ \t]+/g, ' ')
    .trim();

/** The lines of a paragraph of Word that hold something, white space made one blank. */
export const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(clean)
    .filter((line) => line !== '');
