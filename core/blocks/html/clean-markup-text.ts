import { stripInvisible } from '../strip-invisible.ts';

/** White space of mark-up is one blank; ends trimmed, invisible characters dropped. */
export function cleanMarkupText(text: string): string {
  return stripInvisible(text)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}
