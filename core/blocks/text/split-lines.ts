import type { Line } from '../draft.ts';
import { stripInvisible } from '../strip-invisible.ts';
import { markPictures, partPictures } from './pictures.ts';
import { outerTabs } from './tabs.ts';
import { trimLines } from './trim-lines.ts';

/** A longer line of underscores stands for something to be filled in. */
const bold = /\*\*|(?<!_)__(?!_)/g;
const escaped = /\\([.|\-_*#()[\]~>+])/g;
const border = /[｜│┃║]/g;
const blankEntity = /&(?:nbsp|emsp|ensp);/g;
const lineBreakTag = /<br\s?\/?>/gi;
/** Mark-up that strays into Markdown and means nothing for the words. */
const inlineTag = /<\/?(?:u|b|i|em|strong|sup|sub|span|font|div|center|p|a)(?:\s[^<>]{0,300})?>/gi;

/** Whether a line holds anything that cleaning would change; most lines do not. */
const unclean = /[*_\\<&!｜│┃║[【(（\u00ad\u200b-\u200f\u2060\ufeff\f]/;

function withoutTags(text: string): string {
  return text.includes('<') ? text.replace(lineBreakTag, '\n').replace(inlineTag, '') : text;
}

/** One line without what cannot be seen and without the marks of Markdown that carry no meaning here. */
function cleanLine(raw: string): string {
  const marked = markPictures(stripInvisible(raw));
  const bare = withoutTags(marked).replace(bold, '').replace(blankEntity, ' ');
  return trimLines(bare.replace(escaped, '$1').replace(border, '|'));
}

/** The cleaned text as a line; its place in the line is known as long as it stands there in one piece. */
function cleanedLine(text: string, raw: string, line: number): Line {
  const found = raw.indexOf(text);
  const start = found === -1 && text.includes('|') ? raw.replace(border, '|').indexOf(text) : found;
  return start === -1 ? { text, line } : { text, line, at: { character: start + 1 } };
}

/** Blank cells at the ends of a line are kept apart from its text. */
const withTabs = (own: Line, raw: string): Line => (raw.includes('\t') ? { ...own, ...outerTabs(raw) } : own);

/** A physical line as its text and its pictures. */
function partLine(raw: string, line: number): Line[] {
  const trimmed = raw.trim();
  if (trimmed === '') return [{ text: '', line }];
  if (!unclean.test(trimmed)) {
    const character = 1 + raw.indexOf(trimmed.charAt(0));
    return [withTabs({ text: trimmed, line, at: { character } }, raw)];
  }
  const [text = '', ...others] = partPictures(cleanLine(raw));
  if (others.length > 0 || text === '') return [text, ...others].map((part) => ({ text: part, line }));
  return [withTabs(cleanedLine(text, raw, line), raw)];
}

function* rawLines(text: string): Generator<string> {
  let from = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
    yield text.slice(from, end);
    from = end + 1;
  }
  yield text.slice(from);
}

/**
 * Lines, cleaned and trimmed, numbered from `firstLine`; of several blank ones in a row the first is kept, and pictures get lines of
 * their own. Line ends are `\n` here. Stops when `most` lines are there.
 */
export function splitLines(text: string, firstLine: number, most: number): Line[] {
  const lines: Line[] = [];
  let number = firstLine - 1;
  for (const raw of rawLines(text)) {
    number += 1;
    const parts = partLine(raw, number);
    if (parts[0]?.text === '' && lines.at(-1)?.text === '') continue;
    for (const part of parts) lines.push(part);
    if (lines.length >= most) break;
  }
  return lines;
}
