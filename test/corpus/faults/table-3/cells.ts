import { breaks, brokenByCell, some, withRequests, withResult } from '../../changes.ts';
import { figureOf, withCells } from '../../corpus-report.ts';
import { applicants, plainResults, resultRows } from '../../draw-requests.ts';
import type { Corpus, Injector } from '../../injector.ts';

const zeroCell =
  (fill: string): Injector['inject'] =>
  ({ report }, random) => {
    const rows = [...resultRows(report.edition), 'carriedIn', 'carriedOut'];
    const free = rows.flatMap((row) => applicants.map((column) => `${row}.${column}`));
    const zeros = free.filter((address) => figureOf(report, 'table3', address) === 0);
    const cells = Object.fromEntries(
      Array.from({ length: some(random, 5) }, () => [random.pick(zeros), fill]),
    );
    return breaks(withCells(report, 'table3', cells), ['T3-005']);
  };

const blankRow: Injector = {
  name: 'the row of received requests is blank',
  needs: ['blank cells'],
  inject: ({ report }) => {
    const cells = Object.fromEntries([...applicants, 'total'].map((column) => [`received.${column}`, '']));
    const empty = withRequests(report, 'naturalPerson', { received: 0 });
    return breaks(withCells(empty, 'table3', cells), ['T3-005']);
  },
};

const blankTable: Injector = {
  name: 'every cell is blank',
  needs: ['blank cells'],
  inject: ({ report }) => {
    const rows = [...resultRows(report.edition), 'received', 'carriedIn', 'handled', 'carriedOut'];
    const addresses = rows.flatMap((row) => [...applicants, 'total'].map((column) => `${row}.${column}`));
    const blank = Object.fromEntries(addresses.map((address) => [address, '']));
    return breaks(withCells(withRequests(report, 'naturalPerson', { received: 0 }), 'table3', blank), [
      'T3-005',
    ]);
  },
};

const strange =
  (written: (figure: number) => string): Injector['inject'] =>
  ({ report }, random) => {
    const row = random.pick(plainResults(report.edition));
    const column = random.pick(applicants);
    const address = `${row}.${column}`;
    if (figureOf(report, 'table3', address) > 0) return undefined;
    const changed = withCells(report, 'table3', { [address]: written(some(random, 20)) });
    return breaks(changed, [`T3-006[${address}]`], brokenByCell(report, row, column));
  };

/** What single cells of table III require, broken. */
export const faultsOfRequestCells: Corpus = {
  'T3-005': {
    faults: [
      { name: 'cells are blank', needs: ['blank cells'], inject: zeroCell('') },
      { name: 'cells hold a stroke', inject: zeroCell('/') },
      { name: 'cells hold a dash', inject: zeroCell('—') },
      { name: 'cells say none', inject: zeroCell('无') },
      blankRow,
      blankTable,
    ],
    nearMisses: [],
  },
  'T3-006': {
    faults: [
      { name: 'a figure is negative', inject: strange((figure) => `-${figure}`) },
      { name: 'a figure is a fraction', inject: strange((figure) => `${figure}.5`) },
    ],
    nearMisses: [
      {
        name: 'the unit stands in the cell',
        needs: ['units'],
        vary: ({ report }) => {
          const address = 'received.total';
          const figure = figureOf(report, 'table3', address);
          return { report: withCells(report, 'table3', { [address]: `${figure}件` }) };
        },
      },
    ],
  },
  'T3-009': {
    faults: [
      {
        name: 'requests of 2020 lapsed for an overdue fee',
        wanted: { edition: 'f2021', year: 2020 },
        inject: ({ report }, random) =>
          breaks(withResult(report, 'otherOverdueFee', some(random, 6)), ['T3-009'], ['STR-006']),
      },
    ],
    nearMisses: [],
  },
};
