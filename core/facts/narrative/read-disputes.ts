import type { Spoken } from './follow-topic.ts';
import { type FactName, type Statement, state } from './statement.ts';

const names: Readonly<Record<string, FactName>> = { F: 'reconsiderations', L: 'litigations' };

/** Words that make a figure something else than the disputes of the year against the body. */
const foreign = /[?CvNDXIOoAaHZYcK]/;
/** First and second instance, co-defendants, new ones only: how many cases there are is left open. */
const open = /[Jn]/;

const kindsIn = (code: string): string => [...new Set(code.match(/[FL]/g) ?? [])].join('');

interface Reader {
  /** Kinds named before 「分别」 that have no figure yet, as letters. */
  readonly waiting: string;
  readonly lastKind: string;
  /** Brought because of disclosure, or under a heading that says so: not the business of a review organ. */
  readonly isAgainstBody: boolean;
  /** Whether those because of disclosure are told as a part: then the whole counts others too. */
  readonly hasPart: boolean;
}

/** Kinds that the figure of a phrase counts. Two kinds before one figure give their sum, and neither alone. */
function countedKinds({ code, words, figure }: Spoken, kinds: string, waiting: string): string {
  const list = waiting === '' ? kinds : waiting;
  if (list.length < 2) return list;
  if (words.includes('各') || figure?.value === 0) return list;
  return waiting !== '' || code.includes('M') ? list.charAt(0) : '';
}

function statements(phrase: Spoken, kinds: string, { isAgainstBody, hasPart }: Reader): readonly Statement[] {
  const { figure, code } = phrase;
  if (figure?.value === undefined || figure.unit === 'yuan' || foreign.test(code)) return [];
  if (!isAgainstBody && code.includes('R')) return [];
  const isWhole = hasPart && !code.includes('U');
  const value = isAgainstBody && !isWhole && !open.test(code) ? figure.value : undefined;
  return [...kinds].flatMap((kind) => {
    const name = names[kind];
    return name ? [state(name, phrase, value)] : [];
  });
}

function after(reader: Reader, phrase: Spoken, kinds: string, counted: string): Reader {
  const isSeries = /M/.test(phrase.code) || reader.waiting !== '';
  const list = reader.waiting === '' ? kinds : reader.waiting;
  return {
    ...reader,
    waiting: isSeries && list.length > 1 ? (phrase.figure ? list.slice(counted.length) : list) : '',
    lastKind: kinds.slice(-1) || reader.lastKind,
  };
}

/** What a sentence says of reviews and suits. */
export function readDisputes(phrases: readonly Spoken[], isUnderHeading: boolean): readonly Statement[] {
  const hasPart = phrases.some(({ isPart, code }) => isPart && code.includes('U'));
  let reader: Reader = { waiting: '', lastKind: '', isAgainstBody: isUnderHeading, hasPart };
  const found: Statement[] = [];
  for (const phrase of phrases) {
    if (phrase.topic !== 'disputes' || !phrase.isThisYear) continue;
    if (/[UV]/.test(phrase.code)) reader = { ...reader, isAgainstBody: true };
    const kinds = kindsIn(phrase.code) || (phrase.code.startsWith('J') ? reader.lastKind : '');
    const counted = phrase.figure ? countedKinds(phrase, kinds, reader.waiting) : '';
    found.push(...statements(phrase, counted, reader));
    reader = after(reader, phrase, kinds, counted);
  }
  return found;
}
