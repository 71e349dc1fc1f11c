import type { Sentence } from '../text/read-sentences.ts';
import type { Scope } from './phrase-context.ts';
import type { Phrase } from './read-phrases.ts';

/** Facts that the prose may state, by the names of the glossary. */
export const countNames = [
  'requestsReceived',
  'requestsAccepted',
  'requestsCarriedIn',
  'requestsHandled',
  'requestsCarriedOut',
  'reconsiderations',
  'litigations',
  'processingFeeReceived',
  'processingFeeNotices',
  'processingFeeNotified',
  'processingFeeCases',
  'regulationsIssued',
  'regulationsRepealed',
  'regulationsInForce',
  'normativeDocumentsIssued',
  'normativeDocumentsRepealed',
  'normativeDocumentsInForce',
  'licensingDecisions',
  'penaltyDecisions',
  'coercionDecisions',
  'administrativeFeesAmount',
] as const;
export const zeroNames = ['noRequests', 'noReconsideration', 'noLitigation'] as const;
export type FactName = (typeof countNames)[number] | (typeof zeroNames)[number];

/** What one sentence says of one fact; without a value it speaks of the fact in a way that does not settle it. */
export interface Statement {
  readonly name: FactName;
  readonly value?: number | true;
  readonly words: string;
  readonly scope: Scope;
  /** Follows from another statement, and gives way to one that says it itself. */
  readonly isImplied?: true;
}

/** What a phrase says of a fact. */
export const state = (name: FactName, { words, scope }: Phrase, value?: number | true): Statement =>
  value === undefined ? { name, words, scope } : { name, value, words, scope };

export interface Said extends Statement {
  readonly sentence: Sentence;
}
