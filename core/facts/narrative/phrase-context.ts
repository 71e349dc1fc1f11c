import { isForeignSetting } from './foreign-setting.ts';
import { codeOf, type Group } from './group-tokens.ts';

/** Whose figures a phrase gives, as letters of `wordKinds`; empty when it does not say. */
export type Scope = 'S' | 'l' | 'W' | 's' | '';

/** What holds where a phrase stands. */
export interface Context {
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

/** @param scope in force where the sentence begins */
export const contextAtStart = (scope: Scope): Context => ({
  isThisYear: true,
  scope,
  isPart: false,
  isShortList: false,
  scopeOfWhole: scope,
});

const scopes = /[SlWs]/g;

/** What a phrase says of period and scope. The years of a comparison are those of the change, not of the figure. */
export function contextWith(context: Context, code: string): Context {
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
  if (!code.includes('?')) return contextWith(context, code);
  const lasts = contextWith(context, (code.match(ends) ?? []).join(''));
  return /^Q*K/.test(code) && !context.isPart ? { ...lasts, isPart: true, isShortList: true } : lasts;
}

const withoutList = (context: Context): Context => ({ ...context, isPart: false, isShortList: false });

/** A comma ends a list of which the first part is not understood, a semicolon each list, and what follows is of the whole. */
function afterStop(context: Context, stop: string | undefined): Context {
  if (stop === ',') return context.isShortList ? withoutList(context) : context;
  if (stop !== ';') return context;
  return { ...withoutList(context), scope: context.isPart ? context.scopeOfWhole : context.scope };
}

/** What holds behind some words and their stop. */
export function contextAfter(context: Context, group: Group): Context {
  const lasts = afterStop(lasting(context, codeOf(group)), group.end?.code);
  return isForeignSetting(group) ? { ...lasts, scope: 's' } : lasts;
}

/** What holds behind a bracket: as before it, unless it counts others in: 「全局（含下属单位）」. */
export const contextAfterBracket = (before: Context, last: Group): Context =>
  before.scope !== 'W' && /^[^#]*K[^#]*s/.test(codeOf(last)) ? { ...before, scope: 's' } : before;
