import type { Line } from '../draft.ts';
import { stripInvisible } from '../strip-invisible.ts';

const bold = /\*\*|__/g;
const escaped = /\\([.|\-_*#()[\]~>+])/g;
const border = /[｜│┃║]/g;

/** One line without what cannot be seen and without the marks of Markdown that carry no meaning here. */
function cleanLine(text: string): string {
  return stripInvisible(text).replace(bold, '').replace(escaped, '$1').replace(border, '|').trim();
}

/** Lines as an editor counts them, cleaned and trimmed; blank ones are kept. */
export function splitLines(text: string): Line[] {
  return text.split(/\r\n|\n|\r/).map((line, index) => ({ text: cleanLine(line), line: index + 1 }));
}
