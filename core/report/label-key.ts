import { normaliseText } from './normalise-text.ts';

/** No label or title of the form is half as long; a longer text is prose. */
export const longestLabel = 120;

/** Letters and digits of a label: reports differ freely in punctuation and spaces. Empty for prose. */
export function labelKey(text: string): string {
  if (text.length > longestLabel) return '';
  return normaliseText(text).replace(/[^\p{L}\p{N}]/gu, '');
}
