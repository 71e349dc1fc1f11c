import type { Phrase } from '../read-phrases.ts';
import { type Statement, state } from '../statement.ts';
import { isLimited, withoutAll } from './row-phrase.ts';
import { factOfRow } from './table-rows.ts';

/** 「未制发规章、行政规范性文件」, 「无现行有效行政规范性文件」, 「行政强制未实施」. */
const denied =
  /^(?:N(?:(?<verb>n?[hem])(?<noun>[gz]+)|(?<act>b+)(?<kind>[kqx]+))|(?<before>[gz]+)N(?<did>n?[hem])|(?<of>[kqx]+)N(?<made>b+))$/;

/** 「坚持首违不罚，未作出行政处罚」, 「擅自施工，未办理行政许可」: nothing for some, or by others. */
const ofSome = /首违|轻微|不予|免予|免罚|包容|擅自|违法|违规|查处|整改/;

/** Statements that nothing of a row was issued, repealed, in force or decided: every word of them must be understood. */
export function readRowZeros(phrases: readonly Phrase[], sentence: string): readonly Statement[] {
  return phrases.flatMap((phrase) => {
    const { code, figure, isThisYear, isPart, isTail, words } = phrase;
    if (figure || !isThisYear || isPart || isTail || words.endsWith('的')) return [];
    const { verb, noun, act, kind, before, did, of, made } = denied.exec(withoutAll(code))?.groups ?? {};
    if ((kind ?? of) !== undefined && ofSome.test(sentence)) return [];
    const nouns = noun ?? kind ?? before ?? of ?? '';
    const letter = (verb ?? act ?? did ?? made ?? '').slice(-1);
    return [...nouns].flatMap((each) => {
      const name = factOfRow(each, letter);
      return name ? [state(name, phrase, isLimited(sentence) ? undefined : 0)] : [];
    });
  });
}
