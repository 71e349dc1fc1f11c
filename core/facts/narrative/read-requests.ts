import type { Spoken } from './follow-topic.ts';
import { type FactName, type Statement, state } from './statement.ts';

/** Words that make a figure one of something else: one channel, a change, a kind, an instance, another business. */
const foreign = /[?CTvJNDFLZYM]/;
const joined = /[GUtVu]/g;

/** 「受理」 may count the new ones alone or those carried in too; 「办理」 may also mean the answered ones. */
function verbs(code: string, hasCarriedIn: boolean): readonly (readonly [FactName, boolean])[] {
  if (code.includes('I')) return [['requestsCarriedIn', true]];
  if (/[Oo]/.test(code)) return [['requestsCarriedOut', true]];
  if (code.includes('X'))
    return [
      ['requestsCarriedIn', false],
      ['requestsCarriedOut', false],
    ];
  const handled = code.includes('H') ? ([['requestsHandled', true]] as const) : [];
  if (/[nR]/.test(code)) return [['requestsReceived', true], ...handled];
  if (code.includes('A')) return [['requestsAccepted', true], ...handled];
  if (handled.length > 0) return handled;
  return code.includes('a') ? [['requestsAccepted', hasCarriedIn]] : [];
}

/** The figures of requests in a sentence, in order. */
function figureOf(phrase: Spoken, hasCarriedIn: boolean): readonly Statement[] {
  const { code, tail, figure } = phrase;
  if (figure === undefined || figure.unit === 'yuan' || foreign.test(code)) return [];
  const own = code.replace(joined, '');
  const governing = /^[K]*$/.test(own) && !foreign.test(tail) ? own + tail : own;
  const found = verbs(governing, hasCarriedIn);
  const { value } = figure;
  if (value === undefined) return [];
  if (found.length === 0 && own === 'B') {
    return [state('requestsAccepted', phrase, value === 0 ? 0 : undefined)];
  }
  return found.map(([name, isSure]) => state(name, phrase, isSure ? value : undefined));
}

/** 「均已答复」 after one figure of requests: all of them were answered. */
function allHandled(phrase: Spoken, before: readonly Statement[]): readonly Statement[] {
  if (phrase.figure || !/^[KB]*u[uBT]*A?H+$/.test(phrase.code)) return [];
  const [incoming, ...more] = before.filter(({ name }) => /Received$|Accepted$/.test(name));
  const isOnly = incoming && more.length === 0 && !before.some(({ name }) => /Handled$|Carried/.test(name));
  return isOnly && typeof incoming.value === 'number'
    ? [state('requestsHandled', phrase, incoming.value)]
    : [];
}

/** Channels that add up to a stated total confirm it: 「网站5件，信函28件，共33件」. */
function totalOfChannels(phrase: Spoken, before: readonly Spoken[]): readonly Statement[] {
  const value = phrase.figure?.value;
  const channels = before.filter(
    ({ code, figure }) => figure && /^[^?vJND]*$/.test(code) && code.includes('C'),
  );
  const verb = channels[0]?.code.match(/[RA]/)?.[0];
  if (value === undefined || phrase.code !== '' || channels.length < 2 || !verb) return [];
  const sum = channels.reduce((total, { figure }) => total + (figure?.value ?? Number.NaN), 0);
  const name = verb === 'R' ? 'requestsReceived' : 'requestsAccepted';
  return sum === value ? [state(name, phrase, value)] : [];
}

/** Whether what is told at the end of some phrases is of one channel only: 「网站收到5件，办结5件」. */
const isOfChannel = (before: readonly Spoken[]): boolean =>
  before
    .findLast(({ code, figure, isPart }) => figure && !isPart && /[BRA]/.test(code))
    ?.code.includes('C') ?? false;

/** What a sentence says of requests: new, accepted, carried in, answered, carried out. */
export function readRequests(phrases: readonly Spoken[]): readonly Statement[] {
  const ofRequests = phrases.filter(({ topic, isThisYear }) => topic === 'requests' && isThisYear);
  const hasCarriedIn = phrases.some(({ code, figure }) => figure && code.includes('I'));
  const statements: Statement[] = [];
  ofRequests.forEach((phrase, index) => {
    const before = ofRequests.slice(0, index);
    const total = totalOfChannels(phrase, before);
    const isOpen = total.length > 0 || (isOfChannel(before) && !phrase.code.includes('B'));
    statements.push(...total, ...(isOpen ? [] : figureOf(phrase, hasCarriedIn)));
    statements.push(...allHandled(phrase, statements));
  });
  return statements;
}
