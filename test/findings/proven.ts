import type { Evidence, QuantityFact } from '../../core/facts/fact.ts';
import { quantity } from '../../core/facts/make-fact.ts';
import { sumFacts } from '../../core/facts/tables/sum-facts.ts';

/** A cell as written: a number, empty for blank, `/` a placeholder, `-` lost, anything else unreadable. */
export function provenCell(fact: string, written: string): QuantityFact {
  const value = /^-?[\d.]+$/.test(written) ? Number(written) : null;
  const raw = written === '-' ? '' : written;
  const evidence: readonly Evidence[] = [{ fact, label: fact, raw, value, place: { line: 1 } }];
  if (value !== null) return quantity(value, evidence);
  const isBlank = written === '' || written === '/';
  const unknown = { kind: 'quantity', known: 0, evidence } as const;
  return isBlank
    ? { ...unknown, blanks: 1, lost: 0 }
    : { ...unknown, blanks: 0, lost: 1, absence: 'missing' };
}

/** Cells by id, and their sum. */
export function provenSum(prefix: string, written: readonly string[]) {
  const cells = written.map(
    (text, index) => [`${prefix}.${index}`, provenCell(`${prefix}.${index}`, text)] as const,
  );
  return { cells, sum: sumFacts(cells.map(([, cell]) => cell)) };
}
