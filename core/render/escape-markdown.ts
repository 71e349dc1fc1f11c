import { printable } from './printable.ts';

/** Text of a document inside Markdown: nothing in it may become mark-up, a link, a table border or a new line. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]>|#~]/g, '\\$&');
}
