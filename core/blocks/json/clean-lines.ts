import { stripInvisible } from '../strip-invisible.ts';

/** The lines of a text without blank ones, their ends trimmed. */
export const cleanLines = (text: string): readonly string[] =>
  stripInvisible(text)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
