import { type LabelUse, labelIndex, wordsOf } from './label-index.ts';
import { labelKey } from './label-key.ts';
import { similarLabel } from './similar-label.ts';

const remark = /[(（[【][^()（）[\]【】]*[)）\]】]/gu;
const bareNumeral = /^[(（]?(?:[一二三四五六七八九十]|\d{1,2})[)）]/u;

/** A figure that ran into the label: it belongs to the label's cell and is none itself. */
const gluedFigure = /(?<=\p{Script=Han})\d{1,6}$/u;

/** Whether a figure stands at the end of a label: it may be the first one of the row. */
export const hasGluedFigure = (text: string): boolean => gluedFigure.test(labelKey(text));

/** A label without remarks in brackets such as 本年(2023)制发件数; the bracketed numeral it begins with stays. */
function withoutRemarks(text: string): string {
  const [start = ''] = bareNumeral.exec(text.trim()) ?? [];
  return start + text.trim().slice(start.length).replace(remark, '');
}

/** What the words of a cell head when they are exactly those of a label, punctuation and spaces apart. */
export function findExactLabel(key: string): readonly LabelUse[] | undefined {
  return labelIndex.byKey.get(key);
}

/**
 * What a cell heads: by its exact words, without remarks, without its numeral, or by likeness to one label alone.
 * Undefined for cells that are no labels.
 */
export function findLabel(text: string): readonly LabelUse[] | undefined {
  const key = labelKey(text);
  if (!/\p{Script=Han}/u.test(key)) return undefined;
  const exact = labelIndex.byKey.get(key) ?? labelIndex.byWords.get(wordsOf(key));
  if (exact !== undefined) return exact;
  const bare = labelKey(withoutRemarks(text)).replace(gluedFigure, '');
  return labelIndex.byKey.get(bare) ?? labelIndex.byWords.get(wordsOf(bare)) ?? similarLabel(key);
}
