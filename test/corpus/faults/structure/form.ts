import { adding, breaks, since2021, withoutFigures } from '../../changes.ts';
import { type CorpusReport, figureOf, withCells, withTable } from '../../corpus-report.ts';
import { applicants } from '../../draw-requests.ts';
import type { Corpus, Injector } from '../../injector.ts';

const based =
  (basis: string): Injector['inject'] =>
  ({ report }) =>
    breaks({ ...report, basis }, ['STR-007']);

/** The three rows that the form of 2021 has for one of 2019, added up. */
function withFormerRequests(report: CorpusReport): CorpusReport {
  const rows = ['otherOverdueCorrection', 'otherOverdueFee', 'otherRest'];
  const sums = [...applicants, 'total'].map((column) => [
    `otherHandling.${column}`,
    rows.reduce((sum, row) => sum + figureOf(report, 'table3', `${row}.${column}`), 0),
  ]);
  return withTable(withCells(report, 'table3', Object.fromEntries(sums)), 'table3', { edition: 'f2019' });
}

/** What the form requires of tables and labels, broken. */
export const faultsOfForm: Corpus = {
  'STR-006': {
    faults: [
      {
        name: 'table III has the form of 2019',
        wanted: since2021,
        inject: ({ report }) => {
          const changed = withFormerRequests(report);
          const unnamed = figureOf(changed, 'table3', 'otherHandling.total');
          return unnamed < 5 ? breaks(changed, ['STR-006']) : undefined;
        },
      },
      {
        name: 'table II has the form of 2019',
        wanted: since2021,
        inject: ({ report }, random) =>
          breaks(
            withTable(withoutFigures(report), 'table2', {
              edition: 'f2019',
              cells: { 'normativeDocuments.publishedTotal': String(random.upTo(40)) },
            }),
            ['STR-006'],
          ),
      },
      {
        name: 'tables of 2020 have the form of 2021',
        wanted: { edition: 'f2021', year: 2020 },
        inject: ({ report }) => breaks(report, ['STR-006']),
      },
    ],
    nearMisses: [
      {
        name: 'the text tells of columns that are gone',
        wanted: since2021,
        vary: ({ report }) => ({
          report: adding(report, '旧表中的“对外公开总数量”“上一年项目数量”“政府集中采购”不再填报。'),
        }),
      },
    ],
  },
  'STR-007': {
    faults: [
      {
        name: 'the notice of 2019 is the basis',
        wanted: since2021,
        inject: based('本报告按照国办公开办函〔2019〕60号规定的格式编制。'),
      },
      {
        name: 'the notice has a number that does not exist',
        wanted: since2021,
        inject: based('根据国办公开办函〔2020〕30号要求，编制本报告。'),
      },
      {
        name: 'the regulations of 2007 are the basis',
        wanted: since2021,
        inject: based('本报告根据《中华人民共和国政府信息公开条例》（国务院令第492号）编制。'),
      },
    ],
    nearMisses: [
      {
        name: 'the former notice is named as replaced',
        wanted: since2021,
        vary: ({ report }) => ({
          report: {
            ...report,
            basis: '原格式（国办公开办函〔2019〕60号）已由国办公开办函〔2021〕30号替代，本报告按新格式编制。',
          },
        }),
      },
      {
        name: 'another notice has the same number',
        wanted: since2021,
        vary: ({ report }) => ({ report: adding(report, '落实市政办〔2019〕60号关于政策解读的要求。') }),
      },
    ],
  },
  'STR-011': {
    faults: [
      {
        name: 'a row has a label of its own',
        wanted: since2021,
        needs: ['wordings'],
        inject: ({ report }) =>
          breaks(withTable(report, 'table2', { labels: { normativeDocuments: '规范性文件' } }), ['STR-011']),
      },
      {
        name: 'the year is inserted in a label of a column',
        wanted: since2021,
        needs: ['wordings', 'column labels'],
        inject: ({ report: { year }, report }) =>
          breaks(withTable(report, 'table2', { labels: { '*.issued': `本年（${year}）制发件数` } }), [
            'STR-011',
          ]),
      },
      {
        name: 'a row of results is missing',
        wanted: since2021,
        needs: ['wordings'],
        inject: ({ report }) =>
          breaks(withTable(report, 'table3', { withoutRows: ['otherOverdueFee'] }), ['STR-011']),
      },
      {
        name: 'a row of results is in excess',
        needs: ['wordings'],
        inject: ({ report }) =>
          breaks(
            withTable(report, 'table3', {
              extraRows: [
                {
                  after: 'notProcessedConfirmation',
                  label: '6.与本机关无关的咨询',
                  cells: '0',
                },
              ],
            }),
            ['STR-011'],
          ),
      },
    ],
    nearMisses: [
      {
        name: 'quotes and numbers are written otherwise',
        vary: ({ report }) => ({
          report: withTable(report, 'table3', { labels: { refusedPublicSecurity: '3、危及"三安全一稳定"' } }),
        }),
      },
    ],
  },
};
