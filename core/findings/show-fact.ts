import { absenceOf } from '../engine/operand.ts';
import type { Fact, QuantityFact } from '../facts/fact.ts';
import type { Bilingual } from '../problem.ts';
import { reasonWords } from './reason-words.ts';
import { showNumber } from './show-number.ts';
import { showValue } from './show-value.ts';

const blank: Bilingual = { zh: '空白', en: 'blank' };
const atLeast: Bilingual = { zh: '不少于', en: 'at least ' };

/** A fact inside a sentence. */
export function showFact(fact: Fact | undefined, lang: keyof Bilingual): string {
  if (fact === undefined) return reasonWords['edition-unknown'][lang];
  if (fact.kind === 'quantity') return showQuantity(fact, lang);
  return fact.value === undefined ? showAbsence(fact, lang) : showValue(fact.value, lang);
}

/** Of a sum that is not known whole, what is known of it. */
function showQuantity(fact: QuantityFact, lang: keyof Bilingual): string {
  const { known, blanks, lost, evidence } = fact;
  if (blanks + lost === 0) return showNumber(known);
  if (evidence.length > 1) return `${atLeast[lang]}${showNumber(known)}`;
  return lost > 0 ? showAbsence(fact, lang) : blank[lang];
}

const showAbsence = (fact: Fact, lang: keyof Bilingual): string =>
  reasonWords[absenceOf(fact) ?? 'unreadable'][lang];
