import { describe, expect, test } from '@jest/globals';
import type { QuantityFact } from '../../core/facts/fact.ts';
import { quantity, unknownQuantity } from '../../core/facts/make-fact.ts';
import { compareRows } from '../../core/facts/units/compare-rows.ts';
import { isAggregate } from '../../core/facts/units/is-aggregate.ts';
import type { UnitReport } from '../../core/facts/units/unit-report.ts';
import { inShort } from './derived.ts';

/** A number, `空` for a blank cell, `?` for one that could not be read. */
type Written = number | '空' | '?';

function figure(written: Written): QuantityFact {
  if (written === '?') return unknownQuantity('unreadable');
  const blank: QuantityFact = { kind: 'quantity', known: 0, blanks: 1, lost: 0, evidence: [] };
  return written === '空' ? blank : quantity(written);
}

const ids = [
  'table2.licensing.decisions',
  'table2.penalties.decisions',
  'table2.coercion.decisions',
  'table3.received.total',
  'table3.handled.total',
  'table4.reconsideration.total',
  'table4.directLitigation.total',
  'table4.litigationAfterReconsideration.total',
];
/** Licences, penalties, coercion, requests new and handled, reconsiderations, suits direct and after. */
type Figures = readonly Written[];

const factsOf = (figures: Figures) =>
  new Map(figures.map((written, index) => [ids[index] ?? '', figure(written)]));

const unit = (figures: Figures, index: number): UnitReport => ({
  name: `${index}.html`,
  sha256: '',
  original: '',
  agency: `第${index}局`,
  agencyKind: 'department',
  year: 2023,
  facts: factsOf(figures),
});

const a: Figures = [60, 20, 0, 10, 10, 1, 0, 0];
const b: Figures = [40, 15, 2, 12, 11, 2, 0, 0];

test.each<readonly [string, Figures, readonly Figures[], string]>([
  ['all totals take in both units', [100, 35, 2, 22, 21, 3, 0, 0], [a, b], 'true'],
  ['one total is too small', [100, 35, 2, 22, 20, 3, 0, 0], [a, b], 'true'],
  ['half of the totals are too small', [100, 35, 2, 22, 20, 0, 0, 0], [a, b], 'true'],
  ['more than half are', [100, 34, 2, 21, 20, 3, 0, 0], [a, b], 'false'],
  ['decisions alone are', [0, 0, 0, 500, 500, 90, 0, 0], [a, b], 'false'],
  ['it is of an office alone', [0, 0, 0, 5, 5, 0, 0, 0], [a, b], 'false'],
  ['there is one unit', [100, 35, 2, 22, 21, 3, 0, 0], [a], 'false'],
  [
    'units have no decisions',
    [100, 35, 2, 22, 21, 3, 0, 0],
    [
      [0, 0, 0, 4, 4],
      [0, 0, 0, 3, 3],
    ],
    'false',
  ],
  ['all decisions are unreadable', ['?', '?', 2, 22, 21, 3, 0, 0], [a, b], 'unknown: unreadable'],
  ['half is open', [100, '空', 2, 22, 20, 1, 0, 0], [a, b], 'unknown: unreadable'],
  [
    'figures of a unit are unreadable',
    [100, 35, 2, 22, 21, 3, 0, 0],
    [a, ['?', '?', '?', '?', '?'], b],
    'true',
  ],
])('whether a report takes in its units where %s', (_where, own, units, expected) => {
  expect(inShort(isAggregate(factsOf(own), units.map(unit)))).toBe(expected);
});

describe('one figure beside those of three units', () => {
  const [id = ''] = ids;
  const rows = [{ id: 'row', cells: [id] }];

  test.each<readonly [Written, readonly Written[], string, string, string]>([
    [30, [10, 15, 5], '0', '0', '0'],
    [31, [10, 15, 5], '0', '0', '1'],
    [29, [10, 15, 5], '0', '1', '1'],
    [15, [10, 15, 5], '0', '1', '1'],
    [14, [10, 15, 5], '1', '1', '1'],
    [0, [0, 0, 0], '0', '0', '0'],
    ['空', [10, 15, 5], '0, 1 lost: blank-cells', '0, 1 lost: blank-cells', '0, 1 lost: blank-cells'],
    ['?', [10, 15, 5], '0, 1 lost: unreadable', '0, 1 lost: unreadable', '0, 1 lost: unreadable'],
    ['?', [0, 0, 0], '0', '0', '0, 1 lost: unreadable'],
    [14, [10, 15, '?'], '1', '1', '0, 1 lost: units-unreadable'],
    [30, [10, 15, '空'], '0', '0', '0, 1 lost: units-unreadable'],
    [24, ['?', 15, 10], '0', '1', '0, 1 lost: units-unreadable'],
    [5, ['?', '空', '?'], '0', '0', '0, 1 lost: units-unreadable'],
  ])('%s against %j', (own, others, belowLargest, belowSum, offSum) => {
    const units = others.map((each, index) => unit([each], index));
    const facts = new Map(compareRows(rows, factsOf([own]), units));
    expect([...facts].map(([name, fact]) => [name, inShort(fact)])).toEqual([
      ['units.row.cellsBelowLargest', belowLargest],
      ['units.row.cellsBelowSum', belowSum],
      ['units.row.cellsOffSum', offSum],
    ]);
  });
});
