import type { Spoken, Topic } from './follow-topic.ts';
import { noNotices } from './read-fees.ts';
import { type FactName, type Statement, state } from './statement.ts';

/** 「未收到（公民提出的）政府信息公开申请」, 「政府信息公开申请未收到」, 「政府信息公开申请实行零报告」. */
const noRequests =
  /^[GUt]*(?:N(?:[nRAVGUt]|[RA][aH])*B[BGVUt]*|[BUtG]*B[BUtG]*N[RAV]*|[BtU]*[Bt][BtU]*0|0B+)$/;
/** 「未发生因政府信息公开（工作）引起的行政复议、行政诉讼（情况）」, 「行政复议、行政诉讼均未发生」. */
const noDisputes = /^(?!.*G[FL])[GUtB]*(?:N[VRUGBt]*[FL][FLVUGt]*|[UGVBt]*[FL][FLVU]*N[VR]*|0?[FL]+0?)$/;
/** One cause only, or new ones only: others may stand in the table. */
const oneCause = /^[GU]*N[^FL]*[?n][^FL]*V*[FL][FLV]*$/;
/** Received, without a word on disclosure: what a review organ says of its own business. */
const isBusiness = (code: string): boolean => /^[^UV]*N[^UV]*R[^UV]*$/.test(code);
const cause = /[因由].*(?:引发|引起|导致|产生|造成)/;
/** 「未收取信息处理费」, 「信息处理费未产生」, 「信息处理费为零」; 「未发出收费通知」. */
const noFee = /^[BUGt]*(?:N[cVRiryGBUt]*Z[ZcVyGr]*|Z[Zcy]*(?:N[cVRr]*|0))$/;
const withoutNotices = /^[BUGtZ]*(?:N[icVRGUBtZ]*Y[YcViZ]*|Y+N[iVR]*)$/;

const kinds: Readonly<Record<string, FactName>> = { F: 'noReconsideration', L: 'noLitigation' };

const disputesIn = (code: string): readonly FactName[] =>
  [...new Set(code.match(/[FL]/g) ?? [])].flatMap((kind) => kinds[kind] ?? []);

/** A statement that is set right in the same sentence settles nothing. */
const isLimited = (words: string): boolean => /但|(?<![拆解删消扫免排清])除|仅|只有/.test(words);

interface Setting {
  readonly isSettled: boolean;
  /** Whether the body decides reviews itself. */
  readonly isReviewOrgan: boolean;
}

function disputes(phrase: Spoken, code: string, { isSettled, isReviewOrgan }: Setting): readonly Statement[] {
  const isPlain = noDisputes.test(code) && /[N0]/.test(code);
  if (!isPlain && !(oneCause.test(code) && (code.includes('n') || cause.test(phrase.words)))) return [];
  const isOpen = code.includes('n') || (isReviewOrgan && isBusiness(code));
  const isSure = isPlain && isSettled && !isOpen;
  return disputesIn(code).map((name) => state(name, phrase, isSure ? true : undefined));
}

function requests(phrase: Spoken, code: string, { isSettled }: Setting): readonly Statement[] {
  return noRequests.test(code) ? [state('noRequests', phrase, isSettled ? true : undefined)] : [];
}

function fees(phrase: Spoken, code: string, { isSettled }: Setting): readonly Statement[] {
  if (!isSettled) return [];
  if (withoutNotices.test(code)) return noNotices(phrase);
  return noFee.test(code) ? [state('processingFeeReceived', phrase, 0)] : [];
}

const readers: Readonly<Record<Topic, typeof requests>> = { requests, disputes, fee: fees, other: () => [] };

/** 「未收到一件申请」 is none at all. */
const isNotOne = ({ code, figure, words }: Spoken): boolean =>
  figure?.value === 1 && code.startsWith('N') && words.includes('一');

const isWhole = (phrase: Spoken): boolean => phrase.figure === undefined || isNotOne(phrase);

const some: Readonly<Record<string, RegExp>> = {
  noRequests: /R.*B|B.*R|R$/,
  noReconsideration: /F/,
  noLitigation: /L/,
};

/** The sentence itself speaks of some that there are: of another kind, or old suits that may stand in the table too. */
const tellsOfSome = (phrases: readonly Spoken[], name: FactName): boolean =>
  phrases.some(({ figure, code, tail, scope, isPart, isThisYear }) => {
    if (isPart || scope === 's' || !figure?.value || code.includes('N')) return false;
    return (isThisYear || name !== 'noRequests') && (some[name]?.test(code + tail) ?? false);
  });

/** A list of parts is one of figures: what is denied behind them is denied of the whole. */
const hasToldParts = (before: readonly Spoken[]): boolean =>
  before.some(({ figure, isPart }) => figure && isPart);

const unsettled = ({ value: _value, ...statement }: Statement): Statement => statement;

/** Statements that there was nothing: every word of the phrase must be understood. */
export function readZeroStatements(
  phrases: readonly Spoken[],
  sentence: string,
  isReviewOrgan: boolean,
): readonly Statement[] {
  const setting = { isSettled: !isLimited(sentence), isReviewOrgan };
  return phrases.flatMap((phrase, index) => {
    const { topic, code, isThisYear, isTail, words } = phrase;
    const isPart = phrase.isPart && !hasToldParts(phrases.slice(0, index));
    if (!topic || !isWhole(phrase) || !isThisYear || isPart || isTail || words.endsWith('的')) return [];
    const found = readers[topic](phrase, code.replace(/u/g, ''), setting);
    return found.map((each) => (tellsOfSome(phrases, each.name) ? unsettled(each) : each));
  });
}
