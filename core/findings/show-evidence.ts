import type { Evidence } from '../facts/fact.ts';
import type { Bilingual } from '../problem.ts';
import { shorten } from './shorten.ts';

type Show = (official: string, found: string) => string;

/** How labels differ from those of the form; the keys are the values of the evidence of `labels.deviations`. */
const deviations: Readonly<Record<string, Readonly<Record<keyof Bilingual, Show>>>> = {
  wording: {
    zh: (official, found) => `“${official}”写成“${found}”`,
    en: (official, found) => `「${official}」 is written 「${found}」`,
  },
  'missing-row': {
    zh: (official) => `缺少“${official}”一行`,
    en: (official) => `row 「${official}」 is missing`,
  },
  'extra-row': {
    zh: (_, found) => `多出“${found}”一行`,
    en: (_, found) => `row 「${found}」 is not in the form`,
  },
  'missing-column': {
    zh: (official) => `缺少“${official}”一栏`,
    en: (official) => `column 「${official}」 is missing`,
  },
  'extra-column': {
    zh: (_, found) => `多出“${found}”一栏`,
    en: (_, found) => `column 「${found}」 is not in the form`,
  },
};

/** One proof inside a sentence: label and text, or how a label differs. */
export function showEvidence(
  { label, raw, value, fact }: Omit<Evidence, 'place' | 'document'>,
  lang: keyof Bilingual,
): string {
  const isDeviation = fact.startsWith('labels.') && Object.hasOwn(deviations, String(value));
  const show = isDeviation ? deviations[String(value)]?.[lang] : undefined;
  return show ? show(label, shorten(raw)) : `${label} ${shorten(raw)}`.trim();
}
