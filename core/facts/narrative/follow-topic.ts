import type { Phrase } from './read-phrases.ts';

/** `other`: a part on other work, where an 申请 may be one for anything. */
export type Topic = 'requests' | 'disputes' | 'fee' | 'other';

/** What a phrase itself says it speaks of, perhaps behind its figure: 「剩余1件申请转下年」. */
function topicOf({ code, tail }: Phrase): Topic | undefined {
  if (/[ZY]/.test(code)) return 'fee';
  if (/[FL]/.test(code)) return 'disputes';
  return /[Bt]/.test(code) || /^G*B/.test(tail) ? 'requests' : undefined;
}

export interface Spoken extends Phrase {
  /** Not set when it is not certain what is spoken of. */
  readonly topic?: Topic;
}

interface Followed {
  readonly spoken: readonly Spoken[];
  /** What is spoken of at the end. */
  readonly topic: Topic | undefined;
}

const withTopic = (phrase: Phrase, topic: Topic | undefined): Spoken =>
  topic ? { ...phrase, topic } : phrase;

interface State {
  readonly topic: Topic | undefined;
  /** Whether the sentence itself has not named it yet. */
  readonly isInherited: boolean;
}

/** What a phrase speaks of, and what is spoken of behind it. */
function step(
  phrase: Phrase,
  before: State,
  isElsewhere: boolean,
): { readonly topic: Topic | undefined; readonly after: State } {
  const said = topicOf(phrase);
  const named = said === 'requests' && isElsewhere ? 'other' : said;
  if (!(phrase.figure ? /[?E]/ : /[?]/).test(phrase.code)) {
    const topic = named ?? before.topic;
    return { topic, after: { topic, isInherited: before.isInherited && named === undefined } };
  }
  if (phrase.isPart || !(phrase.figure || before.isInherited)) return { topic: before.topic, after: before };
  return phrase.figure
    ? { topic: undefined, after: { ...before, topic: undefined } }
    : { topic: named, after: before };
}

/**
 * What each phrase of a sentence speaks of: what it names itself, else what was named before. A figure whose words are not
 * understood may be of another business, and so may those that follow it.
 * @param inherited what the heading or the sentence before speaks of
 */
export function followTopic(phrases: readonly Phrase[], inherited: Topic | undefined): Followed {
  const isElsewhere = inherited === 'other' && !phrases.some(({ words }) => /公开|依申请/.test(words));
  let state: State = { topic: inherited, isInherited: true };
  const spoken = phrases.map((phrase) => {
    const { topic, after } = step(phrase, state, isElsewhere);
    state = after;
    return withTopic(phrase, topic);
  });
  return { spoken, topic: state.topic };
}
