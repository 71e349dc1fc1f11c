import type { Spoken } from './follow-topic.ts';
import { type FactName, type Statement, state } from './statement.ts';

const names: Readonly<Record<string, FactName>> = { F: 'reconsiderations', L: 'litigations' };

/** Words that make a figure something else than the disputes of the year against the body. */
const foreign = /[?CvNDXIOoAaHZYcK]/;

/** Because of disclosure, brought against the body, or under a heading that says so: not the business of a review organ. */
const isAgainstBody = (code: string, isUnderHeading: boolean): boolean => isUnderHeading || /[UV]/.test(code);

function figureOf(phrase: Spoken, kinds: string, isSure: boolean): readonly Statement[] {
  const { figure, code } = phrase;
  if (figure === undefined || figure.unit === 'yuan' || foreign.test(code)) return [];
  const name = names[kinds];
  if (name === undefined) return [];
  const value = isSure && !/[Jn]/.test(code) ? figure.value : undefined;
  return figure.value === undefined ? [] : [state(name, phrase, value)];
}

const kindsIn = (code: string): string => [...new Set(code.match(/[FL]/g) ?? [])].join('');

/**
 * What a sentence says of reviews and suits. Two kinds before one figure give their sum, and neither alone; 「各」 gives
 * it to both, 「分别」 one after the other.
 */
export function readDisputes(phrases: readonly Spoken[], isUnderHeading: boolean): readonly Statement[] {
  let waiting = '';
  let last = '';
  let isSure = isUnderHeading;
  return phrases.flatMap((phrase) => {
    if (phrase.topic !== 'disputes' || !phrase.isThisYear) return [];
    isSure ||= isAgainstBody(phrase.code, isUnderHeading);
    const kinds = kindsIn(phrase.code) || (phrase.code.startsWith('J') ? last : '');
    if (kinds) last = kinds.slice(-1);
    const isList = kinds.length > 1;
    if (isList && phrase.code.includes('M')) waiting = kinds;
    if (phrase.figure && waiting) {
      const [next = ''] = waiting;
      const isEach = /各/.test(phrase.words);
      const now = isEach ? [...waiting] : [next];
      waiting = isEach ? '' : waiting.slice(1);
      const plain = { ...phrase, code: phrase.code.replace('M', '') };
      return now.flatMap((kind) => figureOf(plain, kind, isSure));
    }
    if (isList && phrase.figure?.value === 0)
      return [...kinds].flatMap((kind) => figureOf(phrase, kind, isSure));
    return figureOf(phrase, kinds, isSure);
  });
}
