import type { Spoken } from './follow-topic.ts';
import { type FactName, type Statement, state } from './statement.ts';

const names: Readonly<Record<string, FactName>> = { F: 'reconsiderations', L: 'litigations' };

/** Words that make a figure something else than the disputes of the year against the body. */
const foreign = /[?CvNDETXIOoAaHZYc]/;
/** Co-defendants, new ones only, those of somebody: how many cases there are is left open. */
const open = /[Jjnd]|G[FL]/;

const kindsIn = (code: string): string => [...new Set(code.match(/[FL]/g) ?? [])].join('');

/**
 * Whose cases are told: those brought against the body because of disclosure, those it decides as a review organ; or it is
 * left open, or not understood of those before, and then only a cause settles it again.
 */
type Cases = 'against-body' | 'own-business' | 'open' | 'not-understood';

interface Reader {
  readonly cases: Cases;
  /** Kinds named before 「分别」 that have no figure yet, as letters. */
  readonly waiting: string;
  readonly lastKind: string;
  /** The kind named by itself before its figure: 「行政复议方面，发生2件」. */
  readonly headKind: string;
  /** Whether both kinds were counted together, so that parts are the kinds. */
  readonly isSumTold: boolean;
  /** Whether those because of disclosure are told as a part: then the whole counts others too. */
  readonly hasPart: boolean;
  /** Kinds whose figures are left open, as letters: suits told by instance, one of which may be counted twice. */
  readonly openKinds: string;
}

/** What a phrase says of whose cases it tells; `before` when it does not say. */
function casesOf({ code, words, figure }: Spoken, before: Cases, isReviewOrgan: boolean): Cases {
  if (/[?ETCc]/.test(code)) {
    // 「因历史遗留问题，被提起复议」, 「在征收工作中，引发诉讼」.
    const isOther = figure ? /[FL]/.test(code) : /^(?:因|由于|围绕|关于|针对|在|就|对|受)/.test(words);
    return isOther ? 'not-understood' : before;
  }
  if (code.includes('V') && before !== 'not-understood') return 'against-body';
  if (/[FL]/.test(code) && (isReviewOrgan ? /[AaHR]/ : /[AaH]/).test(code)) return 'own-business';
  return code.includes('U') ? 'against-body' : before;
}

/** Kinds that the figure of a phrase counts. Two kinds before one figure give their sum, and neither alone. */
function countedKinds({ code, words, figure }: Spoken, kinds: string, waiting: string): string {
  const list = waiting === '' ? kinds : waiting;
  if (list.length < 2) return list;
  if (words.includes('各') || figure?.value === 0) return list;
  return waiting !== '' || code.includes('M') ? list.charAt(0) : '';
}

function statements(phrase: Spoken, kinds: string, reader: Reader): readonly Statement[] {
  const { cases, hasPart, openKinds } = reader;
  const { figure, code } = phrase;
  if (figure?.value === undefined || figure.unit === 'yuan' || foreign.test(code)) return [];
  if (code.includes('K') && !reader.isSumTold) return [];
  if (cases === 'own-business' || (cases !== 'against-body' && code.includes('R'))) return [];
  const isWhole = hasPart && !code.includes('U');
  const isSure = figure.value === 0 || (cases === 'against-body' && !isWhole && !open.test(code));
  return [...kinds].flatMap((kind) => {
    const name = names[kind];
    return name ? [state(name, phrase, isSure && !openKinds.includes(kind) ? figure.value : undefined)] : [];
  });
}

function inheritedKind(code: string, { lastKind, headKind }: Reader): string {
  if (/^[Jj]/.test(code)) return lastKind;
  return /^V+$/.test(code) ? headKind : '';
}

function after(reader: Reader, phrase: Spoken, kinds: string, counted: string): Reader {
  const isSeries = /M/.test(phrase.code) || reader.waiting !== '';
  const list = reader.waiting === '' ? kinds : reader.waiting;
  return {
    ...reader,
    waiting: isSeries && list.length > 1 ? (phrase.figure ? list.slice(counted.length) : list) : '',
    lastKind: kinds.slice(-1) || reader.lastKind,
    isSumTold: reader.isSumTold || (phrase.figure !== undefined && kinds.length === 2),
    headKind: phrase.figure ? '' : kinds.slice(-1) || reader.headKind,
    // What was denied and is counted all the same is of another sort.
    openKinds: phrase.code.includes('N') ? reader.openKinds + kinds : reader.openKinds,
  };
}

/**
 * What a sentence says of reviews and suits.
 * @param isUnderHeading whether the heading speaks of what was brought because of disclosure
 */
export function readDisputes(
  phrases: readonly Spoken[],
  isUnderHeading: boolean,
  isReviewOrgan: boolean,
): readonly Statement[] {
  const hasPart = phrases.some(
    ({ isPart, figure, code, tail }) => isPart && figure && /^[^?N]*U[^?N]*$/.test(code + tail),
  );
  const openKinds = phrases.some(({ code, tail }) => /J/.test(code + tail)) ? 'L' : '';
  const cases = isUnderHeading ? 'against-body' : 'open';
  let reader: Reader = {
    cases,
    waiting: '',
    lastKind: '',
    headKind: '',
    isSumTold: false,
    hasPart,
    openKinds,
  };
  const found: Statement[] = [];
  for (const phrase of phrases) {
    reader = { ...reader, cases: casesOf(phrase, reader.cases, isReviewOrgan) };
    if (phrase.topic !== 'disputes' || !phrase.isThisYear) continue;
    const kinds = kindsIn(phrase.code) || inheritedKind(phrase.code, reader);
    const counted = phrase.figure ? countedKinds(phrase, kinds, reader.waiting) : '';
    found.push(...statements(phrase, counted, reader));
    reader = after(reader, phrase, kinds, counted);
  }
  return found;
}
