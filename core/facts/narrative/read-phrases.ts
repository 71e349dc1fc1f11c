import type { Figure } from './find-figures.ts';
import { codeOf, figureOf, type Group, groupTokens } from './group-tokens.ts';
import type { Token } from './tokenise.ts';

/** Whose figures a phrase gives, as letters of `wordKinds`; empty when it does not say. */
export type Scope = 'S' | 'l' | 'W' | 's' | '';

interface Context {
  /** Whether the report year is spoken of. */
  readonly isThisYear: boolean;
  readonly scope: Scope;
  /** Whether parts of a figure told before are listed. */
  readonly isPart: boolean;
  /** Whether that list goes on only from 、 to 、, its first part being not understood. */
  readonly isShortList: boolean;
  /** Whose the figure is that the parts belong to. */
  readonly scopeOfWhole: Scope;
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
const essence = (code: string): string => code.replace(/[QPpSlWs+]/g, '');

/** In words without a figure a complaint that is joined is one thing more: 「无投诉、复议」; else it tells of which kind. */
const withoutComplaints = (code: string): string => code.replace(/E\+(?=[EFLV])|\+Q*E/g, '');

/** What a phrase says of period and scope. The years of a comparison are those of the change, not of the figure. */
function contextOf(context: Context, code: string): Context {
  if (code.includes('v')) return context;
  const said = code.includes('s') ? 's' : (code.match(scopes)?.[0] as Scope | undefined);
  const scope = said ?? context.scope;
  const isThisYear = /p[^P]*$/.test(code) ? false : code.includes('P') || context.isThisYear;
  const isPart = context.isPart || code.includes('K');
  return { ...context, scope, isThisYear, isPart, scopeOfWhole: isPart ? context.scopeOfWhole : scope };
}

/** Of a phrase that is not understood, what stands at its head goes on to hold, and a period at its end: 「开通以来」. */
const ends = /^[QPpSlWs+]+|p$/g;

function lasting(context: Context, code: string): Context {
  if (!code.includes('?')) return contextOf(context, code);
  const lasts = contextOf(context, (code.match(ends) ?? []).join(''));
  return /^Q*K/.test(code) && !context.isPart ? { ...lasts, isPart: true, isShortList: true } : lasts;
}

/** What holds behind a semicolon: a list of parts has come to its end. */
const afterList = (context: Context): Context => ({
  ...context,
  isPart: false,
  isShortList: false,
  scope: context.isPart ? context.scopeOfWhole : context.scope,
});

const afterComma = (context: Context): Context =>
  context.isShortList ? { ...context, isPart: false, isShortList: false } : context;

/** What holds behind a bracket: as before it, unless it counts others in: 「全局（含下属单位）」. */
const afterBracket = (before: Context, group: Group): Context =>
  before.scope !== 'W' && /^[^#]*K[^#]*s/.test(codeOf(group)) ? { ...before, scope: 's' } : before;

/** What is counted may follow its number: 「收到3件政府信息公开申请」, 「收到的3件申请均已答复」. */
const object = /^G*(?:B|U*[FL]+|Z|Y)(?=u|$)/;

function toPhrase(groups: readonly Group[], index: number, context: Context): Phrase {
  const group = groups[index] ?? { lead: [] };
  const next = groups[index + 1];
  const figure = figureOf(groups, index);
  const code = essence(figure ? codeOf(group) : withoutComplaints(codeOf(group)));
  const tail = figure && next && next.end?.code !== '#' ? essence(codeOf(next)) : '';
  const words = group.lead.map(({ text }) => text).join('') + (figure ? (group.end?.text ?? '') : '');
  return {
    ...contextOf(context, codeOf(group)),
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
  let context: Context = { isThisYear: true, scope, isPart: false, isShortList: false, scopeOfWhole: scope };
  return groups.flatMap((group, index) => {
    const phrase = toPhrase(groups, index, context);
    context = lasting(context, codeOf(group));
    if (group.end?.code === '(') outer.push(context);
    if (group.end?.code === ')') context = afterBracket(outer.pop() ?? context, group);
    if (group.end?.code === ',') context = afterComma(context);
    if (group.end?.code === ';') context = afterList(context);
    return group.lead.length > 0 || phrase.figure ? [phrase] : [];
  });
}
