import {
  breaks,
  brokenByCell,
  moreIn,
  since2021,
  some,
  withoutRequestFigures,
  withRequests,
} from '../../changes.ts';
import { figureOf, withCells } from '../../corpus-report.ts';
import { applicants, plainResults } from '../../draw-requests.ts';
import type { Corpus, Injector } from '../../injector.ts';

const wrongTotal: Injector = {
  name: 'the total of a row of results is too high',
  inject: ({ report }, random) => {
    const row = random.pick(plainResults(report.edition));
    const changed = moreIn(report, `${row}.total`, some(random, 12));
    return breaks(changed, [`T3-001[${row}]`], ['T3-002[total]']);
  },
};

const wrongTotalOutside: Injector = {
  name: 'the total of received or carried-in requests is too high',
  inject: ({ report }, random) => {
    const row = random.pick(['received', 'carriedIn', 'handled']);
    const changed = moreIn(withoutRequestFigures(report), `${row}.total`, some(random, 3));
    const [own = '', ...others] = brokenByCell(report, row, 'total');
    return breaks(changed, [own], others);
  },
};

const wrongApplicant: Injector = {
  name: 'a figure of one kind of applicant is too high',
  inject: ({ report }, random) => {
    const row = random.pick(plainResults(report.edition));
    const column = random.pick(applicants);
    const [own = '', ...others] = brokenByCell(report, row, column);
    return breaks(moreIn(report, `${row}.${column}`, some(random, 40)), [own], others);
  },
};

/** Both the cell and the total of its row, so that the row still adds up. */
const rowMore =
  (row: string): Injector['inject'] =>
  ({ report }, random) => {
    const column = random.pick(applicants);
    const count = some(random, 3);
    const changed = moreIn(moreIn(report, `${row}.${column}`, count), `${row}.total`, count);
    const code = ['received', 'carriedIn', 'carriedOut'].includes(row) ? 'T3-003' : 'T3-002';
    return breaks(withoutRequestFigures(changed), [`${code}[${column}]`, `${code}[total]`]);
  };

/** The figures of a row stand one cell too far to the right, and the total is lost. */
const shifted: Injector = {
  name: 'the figures of a row slipped one cell to the right',
  inject: ({ report }, random) => {
    const row = random.pick(plainResults(report.edition));
    const columns = [...applicants, 'total'];
    const figures = columns.map((column) => figureOf(report, 'table3', `${row}.${column}`));
    const moved = [0, ...figures.slice(0, -1)];
    const sum = figures.slice(0, -2).reduce((total, each) => total + each, 0);
    if (sum === (figures.at(-2) ?? 0)) return undefined;
    const changed = withCells(
      report,
      'table3',
      Object.fromEntries(columns.map((column, at) => [`${row}.${column}`, moved[at] ?? 0])),
    );
    const uneven = columns.filter((_, at) => moved[at] !== figures[at]).map((column) => `T3-002[${column}]`);
    return breaks(changed, [`T3-001[${row}]`], uneven);
  },
};

/** What sums of table III require, broken. */
export const faultsOfRequestSums: Corpus = {
  'T3-001': {
    faults: [wrongTotal, wrongTotalOutside, wrongApplicant, shifted],
    nearMisses: [
      {
        name: 'figures are written with separators of thousands',
        vary: ({ report }) => {
          const large = withRequests(report, 'naturalPerson', { received: 1234 });
          const cells = Object.entries(large.tables.table3.cells).map(([address, text]) => [
            address,
            text.replace(/^(\d)(\d{3})$/, '$1,$2'),
          ]);
          return { report: withCells(large, 'table3', Object.fromEntries(cells)) };
        },
      },
    ],
  },
  'T3-002': {
    faults: [
      {
        name: 'a row of results holds more than the total of results',
        inject: (sound, random) => rowMore(random.pick(plainResults(sound.report.edition)))(sound, random),
      },
    ],
    nearMisses: [],
  },
  'T3-003': {
    faults: [
      { name: 'more was received than was handled or carried out', inject: rowMore('received') },
      { name: 'more was carried in than was handled or carried out', inject: rowMore('carriedIn') },
    ],
    nearMisses: [],
  },
  'T3-004': {
    faults: [
      {
        name: 'the year before carried out more than this one carried in',
        wanted: since2021,
        inject: ({ report, previous }, random) => {
          const column = random.pick(applicants);
          const count = some(random, 8);
          const changed = ['received', 'carriedOut'].reduce(
            (earlier, row) => moreIn(moreIn(earlier, `${row}.${column}`, count), `${row}.total`, count),
            withoutRequestFigures(previous),
          );
          return { broken: { report, previous: changed }, fails: [`T3-004[${column}]`, 'T3-004[total]'] };
        },
      },
    ],
    nearMisses: [
      {
        name: 'the identity of the report of the year before does not hold',
        vary: ({ report, previous }, random) =>
          report.year < 2020
            ? undefined
            : {
                report,
                previous: moreIn(
                  moreIn(previous, 'carriedOut.naturalPerson', 3),
                  'carriedOut.total',
                  some(random, 9),
                ),
              },
      },
    ],
  },
};
