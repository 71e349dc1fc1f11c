import type { Rule } from '../../core/index.ts';
import { fallsShort, precisionOf, recallOf, type Tally } from '../../test/corpus/tally.ts';

const heads = [
  'rule',
  'severity',
  'injected',
  'found',
  'missed',
  'false',
  'sound',
  'precision',
  'recall',
  '',
];

const share = (value: number): string => value.toFixed(value === 1 ? 1 : 4);

function rowOf({ code, severity }: Rule, tally: Tally): readonly string[] {
  const counts = tally.of(code);
  const { injected, found, accused, sound } = counts;
  const figures = [injected, found, injected - found, accused, sound].map(String);
  const shares = [share(precisionOf(counts)), share(recallOf(counts))];
  return [code, severity, ...figures, ...shares, fallsShort(counts, severity) ?? ''];
}

/** One line a rule, in the order of their codes. */
export function qualityTable(rules: readonly Rule[], tally: Tally): string {
  const rows = [
    heads,
    ...rules.toSorted((a, b) => (a.code < b.code ? -1 : 1)).map((rule) => rowOf(rule, tally)),
  ];
  const widths = heads.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((text, at) => (at < 2 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .map((line) => line.trimEnd())
    .join('\n');
}
