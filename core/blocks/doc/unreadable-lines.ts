import type { Problem } from '../../problem.ts';
import { limits } from '../../source/limits.ts';
import type { Paragraph } from './paragraph.ts';

/** A problem for each paragraph with characters that cannot be read, for the first ones of them. */
export function unreadableLines(paragraphs: readonly Paragraph[]): readonly Problem[] {
  return paragraphs
    .filter(({ text }) => text.includes('\ufffd'))
    .slice(0, limits.unreadableLines)
    .map(({ text, line }) => ({
      code: 'characters-unreadable',
      stage: 'blocks',
      fatal: false,
      data: { count: text.split('\ufffd').length - 1 },
      place: { line },
    }));
}
