import type { Problem, Read } from '../../problem.ts';
import { limits } from '../../source/limits.ts';
import type { Paragraph } from '../doc/paragraph.ts';
import type { StoryParagraph } from './story-paragraph.ts';

const lostIn = (text: string): number => text.split('\ufffd').length - 1;

function unreadable({ text, line }: Paragraph): Problem {
  const data = { count: lostIn(text) };
  return { code: 'characters-unreadable', stage: 'source', fatal: false, data, place: { line } };
}

/** Numbers the paragraphs in their order; the marks that end rows are none. Those with unreadable characters have a problem. */
export function numberParagraphs(paragraphs: readonly StoryParagraph[]): Read<readonly Paragraph[]> {
  let line = 0;
  const value = paragraphs.map((paragraph) => {
    if (paragraph.ends !== 'row') line += 1;
    return { ...paragraph, line: Math.max(1, line) };
  });
  const lost = value.filter(({ text }) => text.includes('\ufffd')).slice(0, limits.unreadableLines);
  return { value, problems: lost.map(unreadable) };
}
