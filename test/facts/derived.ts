import { deriveFacts } from '../../core/facts/derive-facts.ts';
import type { BooleanFact, Fact, QuantityFact, TextFact } from '../../core/facts/fact.ts';
import { aReport, type ReportOptions } from './build-report.ts';

/** The fact of one id, of a report changed by the options. */
export function factOf(id: string, options: ReportOptions = {}): Fact {
  const fact = deriveFacts(aReport(options)).get(id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return fact;
}

const ofQuantity = ({ known, blanks, lost, absence }: QuantityFact): string =>
  [
    String(known),
    ...(blanks > 0 ? [`${blanks} blank`] : []),
    ...(lost > 0 ? [`${lost} lost: ${absence}`] : []),
  ].join(', ');

const ofValue = ({ value, absence }: BooleanFact | TextFact): string =>
  String(value ?? `unknown: ${absence}`);

/** A fact in one line: `12`, `5, 1 blank, 2 lost: missing`, `true`, `unknown: image`. */
export const inShort = (fact: Fact): string => (fact.kind === 'quantity' ? ofQuantity(fact) : ofValue(fact));

/** What a finding would show: the words of each proof. */
export const rawsOf = (fact: Fact): readonly string[] => fact.evidence.map(({ raw }) => raw);
