import type { Phrase } from '../read-phrases.ts';
import { type Statement, state } from '../statement.ts';
import { type Last, nothing, type Parts, partsOf } from './row-parts.ts';
import { type RowPhrase, withAfter } from './row-phrase.ts';
import { factOfRow, fitsUnit } from './table-rows.ts';

interface Setting {
  /** Where amended ones are counted beside those issued, the table may count them as issued. */
  readonly isAmending: boolean;
  /** Where documents are cleared, those left in force are counted on the day of that. */
  readonly isClearing: boolean;
}

const isOpenIn = ({ isAmending, isClearing }: Setting, { verb, isNew, isOpen }: Parts): boolean =>
  isOpen || (isAmending && verb === 'h' && !isNew) || (isClearing && verb === 'm');

function statements(phrase: RowPhrase, parts: Parts, setting: Setting): readonly Statement[] {
  const { figure, words } = phrase;
  const { noun, verb } = parts;
  if (figure?.value === undefined || figure.unit === 'yuan' || !fitsUnit(noun, words)) return [];
  // Two nouns before one figure give their sum, and neither alone.
  if (noun.length > 1 && figure.value !== 0) return [];
  const isSure = !isOpenIn(setting, parts);
  return [...noun].flatMap((each) => {
    const name = factOfRow(each, verb);
    return name ? [state(name, phrase, isSure ? figure.value : undefined)] : [];
  });
}

/** What a list may go on with behind a phrase. A noun named by itself heads what follows: 「行政许可方面，」. */
function after(phrase: RowPhrase, parts: Parts | undefined, last: Last): Last {
  const { code, figure, isTail } = phrase;
  if (parts && figure) return { noun: parts.noun, verb: parts.verb };
  if (figure === undefined && (isTail || !/[?gzkqxf]/.test(code))) return last;
  if (code.includes('?')) return nothing;
  if (figure) return { ...last, verb: '' };
  return { noun: /^[gzkqx]$/.test(code) ? code : '', verb: '' };
}

/** What a sentence says of documents issued, repealed and in force, and of decisions made: the rows of table II that count. */
export function readRowFigures(phrases: readonly Phrase[], sentence: string): readonly Statement[] {
  const setting = {
    isAmending: phrases.some(({ code, figure }) => figure !== undefined && code.includes('D')),
    isClearing: sentence.includes('清理'),
  };
  let last = nothing;
  return withAfter(phrases).flatMap((phrase) => {
    const parts = phrase.figure ? partsOf(phrase, last) : undefined;
    const isOwn = phrase.isThisYear && !phrase.isPart;
    const found = parts && isOwn ? statements(phrase, parts, setting) : [];
    last = after(phrase, parts, last);
    return found;
  });
}
