import type { Line } from '../draft.ts';
import { stripInvisible } from '../strip-invisible.ts';
import { markPictures, partPictures } from './pictures.ts';

const bold = /\*\*|__/g;
const escaped = /\\([.|\-_*#()[\]~>+])/g;
const border = /[｜│┃║]/g;
const blankEntity = /&(?:nbsp|emsp|ensp);/g;
const lineBreakTag = /<br\s?\/?>/gi;
/** Mark-up that strays into Markdown and means nothing for the words. */
const inlineTag = /<\/?(?:u|b|i|em|strong|sup|sub|span|font|div|center|p|a)(?:\s[^<>]{0,300})?>/gi;

function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  return text.replace(lineBreakTag, '\n').replace(inlineTag, '');
}

/** One line without what cannot be seen and without the marks of Markdown that carry no meaning here. */
function cleanLine(text: string): string {
  const marked = markPictures(stripInvisible(text));
  const bare = withoutTags(marked).replace(bold, '').replace(blankEntity, ' ');
  return bare.replace(escaped, '$1').replace(border, '|').trim();
}

/** Lines as an editor counts them, cleaned and trimmed; blank ones are kept, and pictures get lines of their own. */
export function splitLines(text: string, firstLine = 1): Line[] {
  return text
    .split(/\r\n|\n|\r/)
    .flatMap((raw, index) =>
      partPictures(cleanLine(raw)).map((line) => ({ text: line, line: index + firstLine })),
    );
}
