import type { Passage } from './quote-evidence.ts';
import type { Sentence } from './read-sentences.ts';

/** The first words of each sentence that a pattern matches, where the sentence has what the others ask for as well. */
export const findPassages = (sentences: readonly Sentence[], pattern: RegExp, ...others: readonly RegExp[]) =>
  sentences.flatMap((sentence): readonly Passage[] => {
    const words = pattern.exec(sentence.text)?.[0];
    return words !== undefined && others.every((other) => other.test(sentence.text))
      ? [{ sentence, words }]
      : [];
  });
