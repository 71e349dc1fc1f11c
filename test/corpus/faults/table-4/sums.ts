import { breaks, hasRefusals, some } from '../../changes.ts';
import { type CorpusReport, figureOf, saying, withCells } from '../../corpus-report.ts';
import type { Corpus, Injector, RuleCorpus } from '../../injector.ts';

const groups = ['reconsideration', 'directLitigation', 'litigationAfterReconsideration'] as const;

const results = ['upheld', 'corrected', 'other', 'pending'] as const;

/** Since 2024 suits without a review stand out where something was refused. */
const suitsStandOut = (report: CorpusReport, group: string): readonly string[] =>
  group === 'directLitigation' && report.year >= 2024 && hasRefusals(report) ? ['T4-008'] : [];

const sums = (code: string, group: string): RuleCorpus => ({
  faults: [
    {
      name: 'the total is too high',
      inject: ({ report }, random) => {
        const address = `${group}.total`;
        const wrong = figureOf(report, 'table4', address) + some(random, 9);
        const changed = withCells(saying(report, { disputes: '' }), 'table4', { [address]: wrong });
        return breaks(changed, [code], suitsStandOut(changed, group));
      },
    },
    {
      name: 'one result is too high',
      inject: ({ report }, random) => {
        const address = `${group}.${random.pick(['upheld', 'other', 'pending'])}`;
        const wrong = figureOf(report, 'table4', address) + some(random, 9);
        return breaks(withCells(saying(report, { disputes: '' }), 'table4', { [address]: wrong }), [code]);
      },
    },
  ],
  nearMisses: [],
});

const zeroCell =
  (fill: string): Injector['inject'] =>
  ({ report }, random) => {
    const all = groups.flatMap((group) => results.map((result) => `${group}.${result}`));
    const zeros = all.filter((address) => figureOf(report, 'table4', address) === 0);
    return zeros.length === 0
      ? undefined
      : breaks(withCells(report, 'table4', { [random.pick(zeros)]: fill }), ['T4-010']);
  };

const blankTable: Injector = {
  name: 'every cell is blank',
  needs: ['blank cells', 'blank rows'],
  inject: ({ report }) => {
    const all = groups.flatMap((group) => [...results, 'total'].map((result) => `${group}.${result}`));
    const blank = Object.fromEntries(all.map((address) => [address, '']));
    return breaks(withCells(saying(report, { disputes: '' }), 'table4', blank), ['T4-010']);
  },
};

/** What sums and cells of table IV require, broken. */
export const faultsOfDisputeSums: Corpus = {
  'T4-001': sums('T4-001', 'reconsideration'),
  'T4-002': sums('T4-002', 'directLitigation'),
  'T4-003': sums('T4-003', 'litigationAfterReconsideration'),
  'T4-010': {
    faults: [
      { name: 'a cell is blank', needs: ['blank cells'], inject: zeroCell('') },
      { name: 'a cell holds a stroke', inject: zeroCell('/') },
      { name: 'a cell says none', inject: zeroCell('无') },
      blankTable,
    ],
    nearMisses: [],
  },
};
