import { breaks, form2019, since2021, some } from '../../changes.ts';
import { figureOf, withCells } from '../../corpus-report.ts';
import type { Corpus } from '../../injector.ts';
import { quiet } from './changes.ts';

/** What table II requires of the year before, and of procurement, broken. */
export const faultsOverTheYears: Corpus = {
  'T2-010': {
    faults: [
      {
        name: 'a number of decisions is many times that of last year',
        wanted: since2021,
        inject: ({ report, previous }, random) => {
          if (previous.edition !== 'f2021') return undefined;
          const row = random.pick(['licensing', 'penalties', 'coercion']);
          const before = some(random, 400);
          const now = Math.max(50, before * (5 + random.upTo(95)));
          const [low, high] = random.chance(0.5) ? [before, now] : [now, before];
          const broken = {
            report: withCells(quiet(report), 'table2', { [`${row}.decisions`]: high }),
            previous: withCells(quiet(previous), 'table2', { [`${row}.decisions`]: low }),
          };
          return { broken, fails: [`T2-010[${row}.decisions]`] };
        },
      },
    ],
    nearMisses: [
      {
        name: 'figures are four times those of last year',
        wanted: since2021,
        vary: ({ report, previous }, random) => {
          const before = 50 + random.upTo(900);
          return previous.edition === 'f2021'
            ? {
                report: withCells(quiet(report), 'table2', { 'licensing.decisions': before * 4 }),
                previous: withCells(quiet(previous), 'table2', { 'licensing.decisions': before }),
              }
            : undefined;
        },
      },
      {
        name: 'small figures differ by much',
        wanted: since2021,
        vary: ({ report, previous }, random) =>
          previous.edition === 'f2021'
            ? {
                report: withCells(quiet(report), 'table2', { 'coercion.decisions': 40 + random.upTo(9) }),
                previous: withCells(quiet(previous), 'table2', { 'coercion.decisions': random.upTo(3) }),
              }
            : undefined,
      },
    ],
  },
  'T2-012': {
    faults: [
      {
        name: 'items of last year are not those that last year told',
        wanted: { edition: 'f2019', year: 2020 },
        inject: ({ report, previous }, random) => {
          const row = random.pick([
            'licensing',
            'otherServices',
            'penalties',
            'coercion',
            'administrativeFees',
          ]);
          const address = `${row}.previousItems`;
          const changed = withCells(report, 'table2', {
            [address]: figureOf(report, 'table2', address) + some(random, 30),
          });
          return { broken: { report: changed, previous }, fails: [`T2-012[${row}]`] };
        },
      },
    ],
    nearMisses: [],
  },
  'T2-013': {
    faults: [
      {
        name: 'procurement has an amount and no project, or the other way round',
        wanted: form2019,
        inject: ({ report }, random) => {
          const cells = random.chance(0.5)
            ? { 'procurement.projects': 0, 'procurement.amount': '251000' }
            : { 'procurement.projects': some(random, 30), 'procurement.amount': 0 };
          return breaks(withCells(report, 'table2', cells), ['T2-013']);
        },
      },
    ],
    nearMisses: [
      {
        name: 'many projects of a small amount, in another unit',
        wanted: form2019,
        vary: ({ report }) => ({
          report: withCells(report, 'table2', { 'procurement.projects': 58, 'procurement.amount': '0.8' }),
        }),
      },
    ],
  },
};
