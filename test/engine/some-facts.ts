import type { Fact, Facts, QuantityFact } from '../../core/facts/fact.ts';
import { quantity, unknownQuantity } from '../../core/facts/make-fact.ts';
import { sumFacts } from '../../core/facts/tables/sum-facts.ts';

/** What a cell of a test holds: a number, nothing, or something that was lost. */
export type TestCell = number | 'blank' | 'lost';

export function cell(state: TestCell): QuantityFact {
  if (state === 'blank') return { kind: 'quantity', known: 0, blanks: 1, lost: 0, evidence: [] };
  return state === 'lost' ? unknownQuantity('unreadable') : quantity(state);
}

export const sumOf = (...cells: readonly TestCell[]): QuantityFact => sumFacts(cells.map(cell));

/** Facts of a report; one stands there always, since a report without facts is none. */
export const factsOf = (facts: Readonly<Record<string, Fact>>): Facts =>
  new Map(Object.entries({ 'report.year': quantity(2023), ...facts }));
