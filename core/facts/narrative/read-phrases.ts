import type { Figure } from './find-figures.ts';
import { codeOf, figureOf, type Group, groupTokens } from './group-tokens.ts';
import {
  type Context,
  contextAfter,
  contextAfterBracket,
  contextAtStart,
  contextWith,
  type Scope,
} from './phrase-context.ts';
import type { Token } from './tokenise.ts';

/** A figure with the words that govern it, or words up to a stop without a figure. */
export interface Phrase extends Context {
  /** Meanings of the words before the figure, fillers left out; `?` where one is not understood. */
  readonly code: string;
  readonly figure?: Figure;
  /** Meanings of the words between the figure and the next stop. */
  readonly tail: string;
  readonly words: string;
  /** Whether the words follow a figure without a stop: 「14个单位未收到申请」. */
  readonly isTail: boolean;
}

const essence = (code: string): string => code.replace(/[QPpSlWs+]/g, '');

/** In words without a figure a complaint that is joined is one thing more: 「无投诉、复议」; else it tells of which kind. */
const withoutComplaints = (code: string): string => code.replace(/E\+(?=[EFLV])|\+Q*E/g, '');

/** What is counted may follow its number: 「收到3件政府信息公开申请」, 「收到的3件申请均已答复」, 「作出3件行政处罚决定」. */
const object = /^G*(?:B|U*[FL]+|Z|Y|[gzkqxf])(?=u|$)/;

function toPhrase(groups: readonly Group[], index: number, context: Context): Phrase {
  const group = groups[index] ?? { lead: [] };
  const next = groups[index + 1];
  const figure = figureOf(groups, index);
  const code = essence(figure ? codeOf(group) : withoutComplaints(codeOf(group)));
  const tail = figure && next && next.end?.code !== '#' ? essence(codeOf(next)) : '';
  const words = group.lead.map(({ text }) => text).join('') + (figure ? (group.end?.text ?? '') : '');
  return {
    ...contextWith(context, codeOf(group)),
    code: code === '' ? code : code + (object.exec(tail)?.[0] ?? ''),
    tail,
    words,
    isTail: groups[index - 1]?.end?.code === '#',
    ...(figure ? { figure } : {}),
  };
}

/**
 * The phrases of a sentence in order, each with the period, the scope and the list in force where it stands.
 * @param scope in force where the sentence begins
 */
export function readPhrases(tokens: readonly Token[], scope: Scope): readonly Phrase[] {
  const groups = groupTokens(tokens);
  const outer: Context[] = [];
  let context = contextAtStart(scope);
  return groups.flatMap((group, index) => {
    const phrase = toPhrase(groups, index, context);
    context = contextAfter(context, group);
    if (group.end?.code === '(') outer.push(context);
    if (group.end?.code === ')') context = contextAfterBracket(outer.pop() ?? context, group);
    return group.lead.length > 0 || phrase.figure ? [phrase] : [];
  });
}
