import { breaks, isGovernment, since2021, some } from '../../changes.ts';
import { type CorpusReport, withCells } from '../../corpus-report.ts';
import type { Corpus, Injector } from '../../injector.ts';
import { quiet } from './changes.ts';

const counts = {
  f2021: ['licensing.decisions', 'penalties.decisions', 'coercion.decisions'],
  f2019: [
    'licensing.previousItems',
    'otherServices.decisions',
    'penalties.decisions',
    'normativeDocuments.made',
  ],
} as const;

const strange =
  (written: (figure: number) => string): Injector['inject'] =>
  ({ report }, random) => {
    const address = random.pick(counts[report.edition]);
    const changed = withCells(quiet(report), 'table2', { [address]: written(some(random, 60)) });
    return breaks(changed, [`T2-001[${address}]`]);
  };

const filled =
  (fill: string): Injector['inject'] =>
  ({ report }, random) => {
    const address = random.pick(counts[report.edition]);
    return breaks(withCells(quiet(report), 'table2', { [address]: fill }), ['T2-002']);
  };

const has = (kinds: readonly CorpusReport['kind'][], { kind }: CorpusReport): boolean => kinds.includes(kind);

/** What single cells of table II require, broken. */
export const faultsOfDocumentCells: Corpus = {
  'T2-001': {
    faults: [
      { name: 'a count is negative', inject: strange((figure) => `-${figure}`) },
      { name: 'a count is a fraction', inject: strange((figure) => `${figure}.5`) },
    ],
    nearMisses: [
      {
        name: 'thousands are parted by a comma',
        vary: ({ report }, random) => ({
          report: withCells(quiet(report), 'table2', {
            'penalties.decisions': `1,${100 + random.upTo(899)}`,
          }),
        }),
      },
      {
        name: 'the unit stands in the cell',
        needs: ['units'],
        vary: ({ report }, random) => ({
          report: withCells(quiet(report), 'table2', { 'licensing.decisions': `${random.upTo(900)}件` }),
        }),
      },
    ],
  },
  'T2-002': {
    faults: [
      { name: 'a cell is blank', needs: ['blank cells'], inject: filled('') },
      { name: 'a cell holds a stroke', inject: filled('/') },
      { name: 'a cell holds a dash', inject: filled('—') },
      { name: 'a cell says none', inject: filled('无') },
      {
        name: 'every cell is blank',
        wanted: since2021,
        needs: ['blank cells'],
        inject: ({ report }) => {
          const rows = ['regulations', 'normativeDocuments'].flatMap((row) =>
            ['issued', 'repealed', 'inForce'].map((column) => `${row}.${column}`),
          );
          const others = [
            'licensing.decisions',
            'penalties.decisions',
            'coercion.decisions',
            'administrativeFees.amount',
          ];
          const blank = Object.fromEntries([...rows, ...others].map((address) => [address, '']));
          return breaks(withCells(quiet(report), 'table2', blank), ['T2-002']);
        },
      },
    ],
    nearMisses: [],
  },
  'T2-006': {
    faults: [
      {
        name: 'a body without the power has regulations',
        inject: ({ report }, random) => {
          if (report.kind === 'prefecture' || report.agency.includes('市')) return undefined;
          const column = report.edition === 'f2021' ? 'inForce' : 'publishedTotal';
          return breaks(withCells(report, 'table2', { [`regulations.${column}`]: some(random, 9) }), [
            'T2-006',
          ]);
        },
      },
    ],
    nearMisses: [
      {
        name: 'a department of a city may have drafted regulations',
        wanted: since2021,
        vary: ({ report }) =>
          report.agency.includes('市')
            ? { report: withCells(report, 'table2', { 'regulations.inForce': 2 }) }
            : undefined,
      },
    ],
  },
  'T2-009': {
    faults: [
      {
        name: 'fees were entered in yuan',
        wanted: since2021,
        inject: ({ report }, random) => {
          if (!has(['township', 'subdistrict', 'department'], report)) return undefined;
          const amount = (report.kind === 'department' ? 100_000 : 10_000) + random.upTo(9_000_000);
          return breaks(withCells(quiet(report), 'table2', { 'administrativeFees.amount': amount }), [
            'T2-009',
          ]);
        },
      },
    ],
    nearMisses: [
      {
        name: 'a government adds up much',
        wanted: since2021,
        vary: ({ report }, random) =>
          isGovernment(report)
            ? {
                report: withCells(quiet(report), 'table2', {
                  'administrativeFees.amount': 20_000 + random.upTo(90_000),
                }),
              }
            : undefined,
      },
    ],
  },
};
