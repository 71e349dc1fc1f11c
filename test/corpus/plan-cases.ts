import { corpus } from './corpus.ts';
import type { CaseName, Series } from './labelled-case.ts';

export interface Plan {
  /** Cases with a fault in them; near misses and sound reports come on top. */
  readonly faults: number;
  readonly seed: number;
  /** Of one rule alone. */
  readonly only?: string | undefined;
}

/** To so many faults, one near miss and one sound report. */
const faultsToOther = 6;

const numbered = (seed: number, series: Series, code: string, count: number): readonly CaseName[] =>
  Array.from({ length: count }, (_, number) => ({ seed, series, code, number }));

/** At least one case of each entry. */
function casesOf(code: string, seed: number, share: number): readonly CaseName[] {
  const { faults = [], nearMisses = [] } = corpus[code] ?? {};
  const others = Math.max(nearMisses.length, Math.ceil(share / faultsToOther));
  return [
    ...numbered(seed, 'fault', code, Math.max(faults.length, share)),
    ...numbered(seed, 'near-miss', code, nearMisses.length === 0 ? 0 : others),
  ];
}

/** The cases of a run, the same rule never twice in a row, so that every worker has some of each. */
export function planCases({ faults, seed, only }: Plan): readonly CaseName[] {
  const codes = only === undefined ? Object.keys(corpus).sort() : [only];
  const share = Math.ceil(faults / codes.length);
  const sound = numbered(seed, 'sound', 'sound', Math.ceil(faults / faultsToOther));
  const all = [...codes.flatMap((code) => casesOf(code, seed, share)), ...(only === undefined ? sound : [])];
  return all.toSorted((one, other) => one.number - other.number);
}
