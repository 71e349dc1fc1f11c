import type { Spoken } from './follow-topic.ts';
import { type FactName, type Statement, state } from './statement.ts';

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
  const governing = /^[K]*$/.test(own) && !foreign.test(tail) ? own + tail : own;
  const found = verbs(governing, hasCarriedIn);
  const { value } = figure;
  if (value === undefined) return [];
  if (found.length === 0 && own === 'B') {
    return [state('requestsAccepted', phrase, value === 0 ? 0 : undefined)];
  }
  return found.map(([name, isSure]) => state(name, phrase, isSure ? value : undefined));
}

const isIncoming = ({ name }: Statement): boolean => /Received$|Accepted$/.test(name);

/** 「均已答复」 after one figure of requests: all of them were answered. Of a single one 「已答复」 says as much. */
function allHandled(phrase: Spoken, before: readonly Statement[]): readonly Statement[] {
  if (phrase.figure) return [];
  const [incoming, ...more] = before.filter(isIncoming);
  const isOnly = incoming && more.length === 0 && !before.some(({ name }) => /Handled$|Carried/.test(name));
  const pattern = incoming?.value === 1 ? /^[KB]*[uBT]*A?H+$/ : /^[KB]*u[uBT]*A?H+$/;
  return isOnly && typeof incoming.value === 'number' && pattern.test(phrase.code)
    ? [state('requestsHandled', phrase, incoming.value)]
    : [];
}

/** Told channel by channel or applicant by applicant. */
const isPartial = ({ code, figure }: Spoken): boolean =>
  figure !== undefined && /^[^?vJNDE]*[CG][^?vJNDE]*$/.test(code);

/** The total of parts that add up to it: 「网站5件，信函28件，共33件」. */
function totalOfParts(phrase: Spoken, before: readonly Spoken[]): readonly Statement[] {
  const value = phrase.figure?.value;
  const parts = before.filter(isPartial);
  const verb = parts[0]?.code.match(/[RA]/)?.[0];
  if (value === undefined || phrase.code !== '' || parts.length < 2 || !verb) return [];
  const sum = parts.reduce((total, { figure }) => total + (figure?.value ?? Number.NaN), 0);
  const name = verb === 'R' ? 'requestsReceived' : 'requestsAccepted';
  return sum === value ? [state(name, phrase, value)] : [];
}

/** A total told afterwards makes what was told before a part: 「公民申请6件，法人申请1件，共7件」. */
const isTotal = ({ code, figure, words }: Spoken): boolean =>
  code === '' && figure?.value !== undefined && /^(?:共|合计|总计)/.test(words);

const withTotal = (statements: readonly Statement[], { figure }: Spoken): readonly Statement[] =>
  statements.filter((each) => !isIncoming(each) || each.value === figure?.value);

/** Whether what is told at the end of some phrases is of one channel only: 「网站收到5件，办结5件」. */
const isOfChannel = (before: readonly Spoken[]): boolean =>
  before
    .findLast(({ code, figure, isPart }) => figure && !isPart && /[BRA]/.test(code))
    ?.code.includes('C') ?? false;

/** What a sentence says of requests: new, accepted, carried in, answered, carried out. */
export function readRequests(phrases: readonly Spoken[]): readonly Statement[] {
  const ofRequests = phrases.filter(({ topic, isThisYear }) => topic === 'requests' && isThisYear);
  const hasCarriedIn = phrases.some(({ code, figure, isPart }) => figure && isPart && code.includes('I'));
  let statements: readonly Statement[] = [];
  ofRequests.forEach((phrase, index) => {
    const before = ofRequests.slice(0, index);
    const total = totalOfParts(phrase, before);
    const isOpen = total.length > 0 || (isOfChannel(before) && !phrase.code.includes('B'));
    const told = isTotal(phrase) && statements.every(isIncoming) ? withTotal(statements, phrase) : statements;
    const said = [...told, ...total, ...(isOpen ? [] : figureOf(phrase, hasCarriedIn))];
    statements = [...said, ...allHandled(phrase, said)];
  });
  return statements;
}
