import { findFigures } from './find-figures.ts';
import { prepareSentence } from './prepare-sentence.ts';

export const disputeKinds = ['reconsiderations', 'litigations'] as const;
export type DisputeKind = (typeof disputeKinds)[number];

export const disputeResultNames = ['Closed', 'Upheld', 'Pending'] as const;
type DisputeResultName = (typeof disputeResultNames)[number];

/** What a clause says of results, all closed, all upheld, so many pending; without a value it does not settle it. */
interface Result {
  readonly result: DisputeResultName;
  readonly value?: number | true;
}

export interface ClauseResult extends Result {
  readonly kind: DisputeKind;
  readonly words: string;
}

/** Suits named by the review before them are suits. */
const suitsByReview =
  /未经(?:行政)?复议(?:而)?(?:直接)?(?:起诉|提起(?:行政)?诉讼)|(?:经)?(?:行政)?复议后(?:再|又)?(?:起诉|提起(?:行政)?诉讼)/g;

const names: Readonly<Record<DisputeKind, RegExp>> = { reconsiderations: /复议/, litigations: /诉讼|起诉/ };

const kindsIn = (clause: string): readonly DisputeKind[] =>
  disputeKinds.filter((kind) => names[kind].test(clause));

const all =
  '(?:均|都|皆|全部)(?:已|已经|全部|依法|按期|按时|被|为|予以|获|得到|判决|裁定|决定|结果|复议|行政)*';
const closed = new RegExp(`${all}(?:审结|结案|审理(?:完毕|完结|终结)|办结)|已经?全部(?:审结|结案|办结)`);
const upheld = new RegExp(`${all}维持(?!.{0,6}(?:驳回|撤|终止))`);
const pending =
  /(?:正在|尚在|仍在|还在)(?:进一步)?(?:审理|审查|办理|诉讼)|(?:尚|仍|还|暂)?未(?:审结|结案|办结)|审理(?:过程)?中/;

/** A part, another period or one instance only: nothing is settled of the whole. */
const partial = /其中|其余|剩余|[上去前]年|[一二再]审|\d{4}年(?!度?(?:全年|以来))/;
const foreign = /下属|所属|各(?:单位|部门|镇|街道|乡)|如|若|力争|将/;

/** One part of a list: 「维持1件、尚未审结1件」. */
function pendingIn(part: string): readonly Result[] {
  const figures = pending.test(part) ? findFigures(part) : [];
  const [figure] = figures;
  if (figure === undefined) return [];
  const isOne = figures.length === 1 && figure.value !== undefined && figure.unit === 'case';
  return [isOne ? { result: 'Pending', value: figure.value } : { result: 'Pending' }];
}

function resultsIn(clause: string): readonly Result[] {
  if (foreign.test(clause)) return [];
  const whole = (result: DisputeResultName): Result =>
    partial.test(clause) ? { result } : { result, value: true };
  return [
    ...(closed.test(clause) ? [whole('Closed')] : []),
    ...(upheld.test(clause) ? [whole('Upheld')] : []),
    ...clause.split('、').flatMap(pendingIn),
  ];
}

/** Results in a clause of the kind that it names, or of the one that stands before it; of two it settles nothing. */
function ofKinds(clause: string, before: readonly DisputeKind[]): readonly ClauseResult[] {
  const own = kindsIn(clause);
  const meant = own.length > 0 ? own : before;
  const isCertain = own.length > 0 || before.length === 1;
  return resultsIn(clause).flatMap(({ result, value }) => {
    const settled = isCertain && value !== undefined ? { value } : {};
    return meant.map((kind) => ({ kind, result, words: clause, ...settled }));
  });
}

/** Between two semicolons, clause by clause; in a bracket or behind a colon the kind named right before is meant. */
function* readHalf(half: string, before: readonly DisputeKind[]): Generator<ClauseResult> {
  const named = new Set(before);
  let last = before;
  for (const [, opening = '', clause = ''] of half.matchAll(/(^|[,:。()])([^,:。()]*)/g)) {
    const isOfLast = /[(:]/.test(opening) && last.length > 0;
    yield* ofKinds(clause, isOfLast ? last : [...named]);
    last = kindsIn(clause);
    for (const kind of last) named.add(kind);
  }
}

/**
 * Results of disputes that a sentence tells.
 * @param inherited kinds that the sentence before spoke of
 */
export function* clauseResults(text: string, inherited: readonly DisputeKind[]): Generator<ClauseResult> {
  const named = new Set(inherited);
  const plain = prepareSentence(text).replaceAll(suitsByReview, '起诉');
  for (const half of plain.split(';')) {
    // A half that names a kind speaks of no other.
    const own = kindsIn(half);
    yield* readHalf(half, own.length > 0 ? [] : [...named]);
    for (const kind of own) named.add(kind);
  }
}
