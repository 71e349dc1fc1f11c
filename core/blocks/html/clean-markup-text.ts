import { stripInvisible } from '../strip-invisible.ts';

/** White space of mark-up is one blank; ends trimmed, invisible characters dropped. */
export function cleanMarkupText(text: string): string {
  const visible = stripInvisible(text);
  return (/[\t\r\n]| {2}/.test(visible) ? visible.replace(/[ \t\r\n]+/g, ' ') : visible).trim();
}
