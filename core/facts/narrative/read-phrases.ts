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
}

const start: Context = { isThisYear: true, scope: '', isPart: false };
const scopes = /[SlWs]/g;

/** What a phrase says of period and scope. The years of a comparison are those of the change, not of the figure. */
function contextOf(context: Context, code: string): Context {
  if (code.includes('v')) return context;
  const scope = (code.match(scopes)?.at(-1) as Scope | undefined) ?? context.scope;
  const isThisYear = /p[^P]*$/.test(code) ? false : code.includes('P') || context.isThisYear;
  return { scope, isThisYear, isPart: context.isPart || code.includes('K') };
}

/** What goes on to hold after a phrase: of one that is not understood, only what stands at its head. */
const lasting = (context: Context, code: string): Context =>
  contextOf(context, code.includes('?') ? (/^[QPpSlWs+]+/.exec(code)?.[0] ?? '') : code);

interface Group {
  readonly lead: readonly Token[];
  /** What ends it: a figure or a stop. */
  readonly end?: Token;
}

const isStop = ({ code }: Token): boolean => /^[,;()#]$/.test(code);

/** Tokens up to each figure and each stop. A 、 right behind a figure is a stop; between nouns it joins them. */
function groupTokens(tokens: readonly Token[]): readonly Group[] {
  const groups: Group[] = [];
  let lead: Token[] = [];
  for (const token of tokens) {
    if (isStop(token) || (token.code === '+' && lead.length === 0)) {
      groups.push({ lead, end: token });
      lead = [];
    } else lead.push(token);
  }
  return lead.length > 0 ? [...groups, { lead }] : groups;
}

const codeOf = (lead: readonly Token[]): string => lead.map(({ code }) => code).join('');
export const essence = (code: string): string => code.replace(/[QPpSlWs+]/g, '');

function toPhrase({ lead, end }: Group, context: Context, next: Group | undefined): Phrase {
  const code = codeOf(lead);
  const figure = end?.figure;
  const words = lead.map(({ text }) => text).join('') + (figure ? (end?.text ?? '') : '');
  const tail = figure && next?.end?.code !== '#' ? essence(codeOf(next?.lead ?? [])) : '';
  return { ...contextOf(context, code), code: essence(code), tail, words, ...(figure ? { figure } : {}) };
}

/** The phrases of a sentence in order, each with the period, the scope and the list in force where it stands. */
export function readPhrases(tokens: readonly Token[]): readonly Phrase[] {
  const groups = groupTokens(tokens);
  const outer: Context[] = [];
  let context = start;
  return groups.flatMap((group, index) => {
    const phrase = toPhrase(group, context, groups[index + 1]);
    context = lasting(context, codeOf(group.lead));
    if (group.end?.code === '(') outer.push(context);
    if (group.end?.code === ')') context = outer.pop() ?? context;
    if (group.end?.code === ';') context = { ...context, isPart: false };
    return group.lead.length > 0 || phrase.figure ? [phrase] : [];
  });
}
