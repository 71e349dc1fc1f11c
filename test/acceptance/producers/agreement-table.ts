import type { Comparison } from '../../round-trip/compare-report.ts';

/** What came of all models in one format and one layout. */
export interface Agreement {
  readonly format: string;
  readonly layout: string;
  readonly comparisons: readonly Comparison[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

export const totals = (comparisons: readonly Comparison[]) => ({
  right: sum(comparisons.map(({ right }) => right)),
  doubtful: sum(comparisons.map(({ doubtful }) => doubtful.length)),
  wrong: sum(comparisons.map(({ wrong }) => wrong.length)),
});

/** Format x layout: cells and figures right, doubtful and wrong, as text. */
export function agreementTable(agreements: readonly Agreement[]): string {
  const rows = agreements.map(({ format, layout, comparisons }) => {
    const { right, doubtful, wrong } = totals(comparisons);
    return [format, layout, right, doubtful, wrong].map(String);
  });
  const all = [['format', 'layout', 'right', 'doubtful', 'wrong'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((text, at) => (at < 2 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
      .join('  ');
  return all.map(line).join('\n');
}
