import { printable } from './printable.ts';

/** Text of a document inside Markdown: nothing in it may become mark-up, a link, a formula, a table border or a new line. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]{}>|#~$]/g, '\\$&')
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
