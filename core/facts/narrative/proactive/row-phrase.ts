import type { Phrase } from '../read-phrases.ts';

/** A phrase with the words between its figure and the next stop. */
export interface RowPhrase extends Phrase {
  readonly after: string;
}

/** The letters of a phrase without those of 均, 全部 and the like, which change nothing here. */
export const withoutAll = (code: string): string => code.replaceAll('u', '');

/** Whether the sentence takes back in part what it denies: it sets something right, or leaves something out. */
export const isLimited = (sentence: string): boolean => /但|除|仅|只有/.test(sentence);

/** Phrases of a sentence, each with what stands behind its figure. */
export const withAfter = (phrases: readonly Phrase[]): readonly RowPhrase[] =>
  phrases.map((phrase, index) => {
    const next = phrases[index + 1];
    return { ...phrase, after: phrase.figure && next?.isTail && !next.figure ? next.words : '' };
  });

/** 「3件并公开」, 「3件均已公开」: the figure is whole; 「3件的解读材料」, 「3件罚款」 may be of something else. */
const goesOn = /^(?:并|且|均|全部|都|同时)/;

/** Whether the words behind a figure leave it what it is. They may name the noun, or say 「现行有效」. */
export const isWholeFigure = ({ tail, after }: RowPhrase): boolean =>
  after === '' || /^(?:[gzkqxf]u*|u+|m)?$/.test(tail) || goesOn.test(after);
