import type { Spoken } from './follow-topic.ts';
import { isIncoming, isTotal, totalOfParts, withTotal } from './requests-in-parts.ts';
import { type FactName, type Statement, state } from './statement.ts';
import { weighRequests } from './weigh-requests.ts';

/** Words that make a figure one of something else: one channel, a change, a kind, an instance, another business. */
const foreign = /[?CTvJNDFLEZYMw]/;
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
  // 「3件结转」, 「结转3件至下年度」.
  const governing = /^[dKX]*$/.test(own) && !foreign.test(tail) ? own + tail : own;
  const found = verbs(governing, hasCarriedIn);
  const { value } = figure;
  if (value === undefined) return [];
  if (found.length === 0 && own === 'B') {
    return [state('requestsAccepted', phrase, value === 0 ? 0 : undefined)];
  }
  // 「收到有效申请3件」: there may be others.
  const isAll = !/[nRA].*d|d.*[nRA]/.test(governing);
  return found.map(([name, isSure]) => state(name, phrase, isSure && isAll ? value : undefined));
}

/** 「均已答复」 after one figure of requests: all of them were answered. Of a single one 「已答复」 says as much. */
function allHandled(phrase: Spoken, before: readonly Statement[]): readonly Statement[] {
  if (phrase.figure || phrase.words.includes('结果')) return [];
  const [incoming, ...more] = before.filter(isIncoming);
  const isOnly = incoming && more.length === 0 && !before.some(({ name }) => /Handled$|Carried/.test(name));
  const pattern = incoming?.value === 1 ? /^[KB]*[uBT]*A?H+G*$/ : /^[KB]*u[uBT]*A?H+G*$/;
  return isOnly && typeof incoming.value === 'number' && pattern.test(phrase.code)
    ? [state('requestsHandled', phrase, incoming.value)]
    : [];
}

/** Whether what is told at the end of some phrases is of one channel only: 「网站收到5件，办结5件」. */
const isOfChannel = (before: readonly Spoken[]): boolean =>
  before
    .findLast((each) => isTotal(each) || (each.figure && !each.isPart && /[BRA]/.test(each.code)))
    ?.code.includes('C') ?? false;

/** What a sentence says of requests: new, accepted, carried in, answered, carried out. */
export function readRequests(phrases: readonly Spoken[]): readonly Statement[] {
  const ofRequests = phrases.filter(({ topic, isThisYear }) => topic === 'requests' && isThisYear);
  const withFigure = phrases.filter(({ figure }) => figure);
  const hasCarriedIn =
    withFigure.some(({ code, isPart }) => isPart && code.includes('I')) &&
    !withFigure.some(({ code }) => /[nR]/.test(code));
  let statements: readonly Statement[] = [];
  ofRequests.forEach((phrase, index) => {
    const before = ofRequests.slice(0, index);
    const total = totalOfParts(phrase, before);
    const isOpen = total.length > 0 || (isOfChannel(before) && !phrase.code.includes('B'));
    const told = isTotal(phrase) && statements.every(isIncoming) ? withTotal(statements, phrase) : statements;
    const said = [...told, ...total, ...(isOpen ? [] : figureOf(phrase, hasCarriedIn))];
    statements = [...said, ...allHandled(phrase, said)];
  });
  return weighRequests(statements, ofRequests);
}
