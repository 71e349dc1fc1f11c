import { trimLines } from './trim-lines.ts';

/** The mark that stands for a picture in a line of its own; `|` cannot be in it, so that it may stand in a cell. */
const open = '[图片';
const close = ']';

/** Longest name of a picture that is kept. */
const longestName = 80;

const spoken = /[[【(（]\s?(?:图片|图像|image)\s?[\]】)）]/gi;

interface Picture {
  readonly name: string;
  readonly end: number;
}

/** Where a picture of Markdown or of mark-up ends that begins here. */
function pictureAt(text: string, start: number): Picture | undefined {
  const isMarkdown = text.startsWith('![', start);
  const middle = isMarkdown ? text.indexOf('](', start) : start;
  const end = middle === -1 ? -1 : text.indexOf(isMarkdown ? ')' : '>', middle);
  if (end === -1) return undefined;
  const name = isMarkdown
    ? text.slice(start + 2, middle)
    : (/\salt="([^"]*)"/.exec(text.slice(start, end))?.[1] ?? '');
  return { name: name.replaceAll('|', ' ').slice(0, longestName).trim(), end: end + 1 };
}

/**
 * Text whose pictures are marks, with the sources of the pictures left out. Every search goes on where the last one ended, and an unclosed
 * picture ends them all, so that the time stays linear.
 */
export function markPictures(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/!\[|<img\s/gi)) {
    if (index < from) continue;
    const picture = pictureAt(text, index);
    if (!picture) break;
    parts.push(text.slice(from, index), open, picture.name && `:${picture.name}`, close);
    from = picture.end;
  }
  parts.push(text.slice(from));
  return parts.join('').replace(spoken, `${open}${close}`);
}

/** A line to its text and to its pictures, each a line of its own; cells of a bordered row keep their marks. */
export function partPictures(text: string): string[] {
  const marks = /\[图片(?::[^\]]{0,80})?\]/g;
  if (!text.includes(open) || text.includes('|')) return [text];
  const words = trimLines(text.replace(marks, ''));
  return [...(words === '' ? [] : [words]), ...(text.match(marks) ?? [])];
}

/** Whether the line is a picture and nothing else. */
export function isPictureMark(text: string): boolean {
  return text.length < 100 && /^\[图片(?::[^\]]*)?\]$/.test(text);
}

/** Name of a picture as its mark carries it; empty when it has none. */
export function pictureText(mark: string): string {
  return mark.slice(open.length + 1, -close.length);
}
