import type { Sentence } from '../text/read-sentences.ts';

const goesOn = (last: Sentence, next: Sentence): boolean => last.text.endsWith(';') && !next.opensPart;

const joined = (last: Sentence, next: Sentence): Sentence => ({
  ...last,
  raw: last.raw + next.raw,
  spaced: last.spaced + next.spaced,
  text: last.text + next.text,
});

/** What a semicolon divides speaks of one subject, period and scope: 「收到申请8件；上年结转1件」. */
export function joinHalves(sentences: readonly Sentence[]): readonly Sentence[] {
  const whole: Sentence[] = [];
  for (const sentence of sentences) {
    const last = whole.at(-1);
    if (last && goesOn(last, sentence)) whole[whole.length - 1] = joined(last, sentence);
    else whole.push(sentence);
  }
  return whole;
}
