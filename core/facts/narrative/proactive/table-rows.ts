import type { FactName } from '../statement.ts';

/** The fact that a noun and a verb give together: a document is issued, repealed or in force, a decision is made. */
const names: Readonly<Record<string, FactName>> = {
  gh: 'regulationsIssued',
  ge: 'regulationsRepealed',
  gm: 'regulationsInForce',
  zh: 'normativeDocumentsIssued',
  ze: 'normativeDocumentsRepealed',
  zm: 'normativeDocumentsInForce',
  kb: 'licensingDecisions',
  qb: 'penaltyDecisions',
  xb: 'coercionDecisions',
};

/** @param noun @param verb letters of the vocabulary */
export const factOfRow = (noun: string, verb: string): FactName | undefined => names[noun + verb];

const ofDocuments = /(?:件|份|个|部|项)$/;
/** 条 is what is published, 项 the matters of a list, 人次 the people. */
const ofDecisions = /(?<!人)(?:件|份|起|次|宗|例|笔|个|件\(次\))$/;

/** Whether a number is counted in a unit of its noun; a number without a unit is. */
export function fitsUnit(noun: string, words: string): boolean {
  if (/[\d零〇]$/.test(words)) return true;
  return (/[gz]/.test(noun) ? ofDocuments : ofDecisions).test(words);
}
