import type { Figure } from './find-figures.ts';
import type { Token } from './tokenise.ts';

/** Whose figures a phrase gives, as letters of `wordKinds`; empty when it does not say. */
export type Scope = 'S' | 'l' | 'W' | 's' | '';

interface Context {
  /** Whether the report year is spoken of. */
  readonly isThisYear: boolean;
  readonly scope: Scope;
  /** Whether parts of a figure told before are listed. */
  readonly isPart: boolean;
}

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

const scopes = /[SlWs]/g;

/** What a phrase says of period and scope. The years of a comparison are those of the change, not of the figure. */
function contextOf(context: Context, code: string): Context {
  if (code.includes('v')) return context;
  const scope = (code.match(scopes)?.[0] as Scope | undefined) ?? context.scope;
  const isThisYear = /p[^P]*$/.test(code) ? false : code.includes('P') || context.isThisYear;
  return { scope, isThisYear, isPart: context.isPart || code.includes('K') };
}

/** Of a phrase that is not understood, what stands at its head goes on to hold, and a period at its end: 「开通以来」. */
const ends = /^[QPpSlWs+]+|p$/g;

const lasting = (context: Context, code: string): Context =>
  contextOf(context, code.includes('?') ? (code.match(ends) ?? []).join('') : code);

interface Group {
  readonly lead: readonly Token[];
  /** What ends it: a figure or a stop. */
  readonly end?: Token;
}

const isStop = ({ code }: Token): boolean => /^[,:;()#]$/.test(code);

/** Tokens up to each figure and each stop. A 、 right behind a figure is a stop; between nouns it joins them. A colon before a figure is none. */
function groupTokens(tokens: readonly Token[]): readonly Group[] {
  const groups: Group[] = [];
  let lead: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.code === ':' && tokens[at + 1]?.code === '#') continue;
    if (isStop(token) || (token.code === '+' && lead.length === 0)) {
      groups.push({ lead, end: token });
      lead = [];
    } else lead.push(token);
  }
  return lead.length > 0 ? [...groups, { lead }] : groups;
}

const codeOf = (lead: readonly Token[]): string => lead.map(({ code }) => code).join('');
export const essence = (code: string): string => code.replace(/[QPpSlWs+]/g, '');

/** 「3件、2件」: two figures under the same words, of which neither is what they say. 「分别」 and 「各」 tell which is which. */
const isListed = ({ lead, end }: Group, next: Group | undefined): boolean =>
  end?.figure !== undefined &&
  next?.lead.length === 0 &&
  next.end?.code === '+' &&
  !codeOf(lead).includes('M');

/** What is counted may follow its number: 「收到3件政府信息公开申请」. */
const isObject = /^G*(?:B|U*[FL]|Z|Y)$/;

const withoutValue = ({ value: _value, ...figure }: Figure): Figure => figure;

function toPhrase(groups: readonly Group[], index: number, context: Context): Phrase {
  const { lead = [], end } = groups[index] ?? {};
  const next = groups[index + 1];
  const code = codeOf(lead);
  const isList = isListed({ lead, ...(end ? { end } : {}) }, next) && groups[index + 2]?.lead.length === 0;
  const figure = end?.figure && isList ? withoutValue(end.figure) : end?.figure;
  const isTail = groups[index - 1]?.end?.code === '#';
  const words = lead.map(({ text }) => text).join('') + (figure ? (end?.text ?? '') : '');
  const tail = figure && next?.end?.code !== '#' ? essence(codeOf(next?.lead ?? [])) : '';
  const object = essence(code) !== '' && isObject.test(tail) ? tail : '';
  return {
    ...contextOf(context, code),
    code: essence(code) + object,
    tail,
    words,
    isTail,
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
  let context: Context = { isThisYear: true, scope, isPart: false };
  return groups.flatMap((group, index) => {
    const phrase = toPhrase(groups, index, context);
    context = lasting(context, codeOf(group.lead));
    if (group.end?.code === '(') outer.push(context);
    if (group.end?.code === ')') context = outer.pop() ?? context;
    if (group.end?.code === ';') context = { ...context, isPart: false };
    return group.lead.length > 0 || phrase.figure ? [phrase] : [];
  });
}
