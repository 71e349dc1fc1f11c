import { normaliseText } from './normalise-text.ts';

/** No label or title of the form is half as long; a longer text is prose. */
export const longestLabel = 120;

/** Most keys are letters and digits already, and these are found faster than all that Unicode has. */
const others = /[^\u4e00-\u9fa5\dA-Za-z]/;

/** Letters and digits of a label: reports differ freely in punctuation and spaces. Empty for prose. */
export function labelKey(text: string): string {
  if (text.length > longestLabel) return '';
  const normalised = normaliseText(text);
  return others.test(normalised) ? normalised.replace(/[^\p{L}\p{N}]+/gu, '') : normalised;
}
