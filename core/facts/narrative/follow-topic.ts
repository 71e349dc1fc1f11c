import type { Phrase } from './read-phrases.ts';

export type Topic = 'requests' | 'disputes' | 'fee';

/** What a phrase itself says it speaks of. */
export function topicOf(code: string): Topic | undefined {
  if (/[ZY]/.test(code)) return 'fee';
  if (/[FL]/.test(code)) return 'disputes';
  return /[Bt]/.test(code) ? 'requests' : undefined;
}

export interface Spoken extends Phrase {
  /** Not set when it is not certain what is spoken of. */
  readonly topic?: Topic;
}

interface Followed {
  readonly spoken: readonly Spoken[];
  /** What is spoken of at the end. */
  readonly topic?: Topic;
}

const withTopic = (phrase: Phrase, topic: Topic | undefined): Spoken =>
  topic ? { ...phrase, topic } : phrase;

/**
 * What each phrase of a sentence speaks of: what it names itself, else what was named before. A figure whose words are not
 * understood may be of another business, and so may those that follow it.
 * @param inherited what the heading or the sentence before speaks of
 */
export function followTopic(phrases: readonly Phrase[], inherited: Topic | undefined): Followed {
  let topic = inherited;
  let isInherited = true;
  const spoken = phrases.map((phrase) => {
    const named = topicOf(phrase.code);
    const isUnknown = phrase.code.includes('?');
    if (named && !isUnknown) {
      topic = named;
      isInherited = false;
    } else if (isUnknown && !phrase.isPart && (phrase.figure || isInherited)) {
      topic = phrase.figure ? undefined : topic;
      return withTopic(phrase, undefined);
    }
    return withTopic(phrase, topic);
  });
  return topic ? { spoken, topic } : { spoken };
}
