import type { Fact } from '../facts/fact.ts';
import type { Bilingual } from '../problem.ts';

const unknown: Bilingual = { zh: '无法读取', en: 'unreadable' };
const blank: Bilingual = { zh: '空白', en: 'blank' };

/** A fact inside a sentence. */
export function showFact(fact: Fact | undefined, lang: keyof Bilingual): string {
  if (fact === undefined) return unknown[lang];
  if (fact.kind !== 'quantity') return fact.value === undefined ? unknown[lang] : String(fact.value);
  if (fact.lost > 0) return unknown[lang];
  if (fact.blanks === 0) return String(fact.known);
  return fact.evidence.length > 1 ? `≥ ${fact.known}` : blank[lang];
}
