import { breaks, form2019, isGovernment, since2021, some } from '../../changes.ts';
import { type CorpusReport, saying, withCells } from '../../corpus-report.ts';
import type { Corpus } from '../../injector.ts';
import { documents, drawn, quiet } from './changes.ts';

const withDocuments = (
  report: CorpusReport,
  issued: number,
  repealed: number,
  inForce: number,
): CorpusReport =>
  withCells(quiet(report), 'table2', {
    [`${documents}.issued`]: issued,
    [`${documents}.repealed`]: repealed,
    [`${documents}.inForce`]: inForce,
  });

/** What the figures of documents in table II require of each other, broken. */
export const faultsOfDocuments: Corpus = {
  'T2-003': {
    faults: [
      {
        name: 'more is in force than last year and this one make',
        wanted: since2021,
        inject: ({ report, previous }, random) => {
          const [issued, repealed, inForce] = drawn(report);
          const broken = {
            report: withDocuments(report, issued, repealed, inForce + some(random, 4)),
            previous,
          };
          return previous.edition === 'f2021' && inForce < 45
            ? { broken, fails: ['T2-003[normativeDocuments]'] }
            : undefined;
        },
      },
    ],
    nearMisses: [
      {
        name: 'the year before had the form of 2019',
        wanted: { edition: 'f2021', year: 2021 },
        vary: ({ report, previous }) => ({ report, previous }),
      },
    ],
  },
  'T2-004': {
    faults: [
      {
        name: 'more was issued than is in force or repealed',
        wanted: since2021,
        inject: ({ report }, random) => {
          const [repealed, inForce] = [random.upTo(3), some(random, 9)];
          const issued = repealed + inForce + some(random, 9);
          return breaks(withDocuments(report, issued, repealed, inForce), ['T2-004[normativeDocuments]']);
        },
      },
    ],
    nearMisses: [
      {
        name: 'all that was issued is in force',
        wanted: since2021,
        vary: ({ report }, random) => {
          const issued = some(random, 20);
          return { report: withDocuments(report, issued, 0, issued) };
        },
      },
    ],
  },
  'T2-005': {
    faults: [
      {
        name: 'fewer are in force than were issued, with enough repealed',
        wanted: since2021,
        inject: ({ report }, random) => {
          const inForce = some(random, 9);
          const issued = inForce + some(random, 9);
          const repealed = issued - inForce + random.upTo(6);
          return breaks(withDocuments(report, issued, repealed, inForce), ['T2-005[normativeDocuments]']);
        },
      },
    ],
    nearMisses: [],
  },
  'T2-011': {
    faults: [
      {
        name: 'more was published in the year than in all',
        wanted: form2019,
        inject: ({ report }, random) => {
          const total = random.upTo(20);
          const cells = {
            [`${documents}.publishedTotal`]: total,
            [`${documents}.published`]: total + some(random, 9),
          };
          return breaks(withCells(report, 'table2', cells), ['T2-011[normativeDocuments]']);
        },
      },
    ],
    nearMisses: [
      {
        name: 'older documents were published, more than made',
        wanted: form2019,
        vary: ({ report }) => ({
          report: withCells(report, 'table2', {
            [`${documents}.made`]: 1,
            [`${documents}.published`]: 4,
            [`${documents}.publishedTotal`]: 9,
          }),
        }),
      },
    ],
  },
  'T2-014': {
    faults: [
      {
        name: 'a government has no document in force',
        wanted: since2021,
        inject: ({ report }, random) =>
          isGovernment(report) ? breaks(withDocuments(report, 0, random.upTo(3), 0), ['T2-014']) : undefined,
      },
    ],
    nearMisses: [
      {
        name: 'a township has none',
        wanted: since2021,
        vary: ({ report }) =>
          report.kind === 'township' ? { report: withDocuments(report, 0, 0, 0) } : undefined,
      },
      {
        name: 'the text says itself that there is none',
        wanted: since2021,
        vary: ({ report }) =>
          isGovernment(report)
            ? {
                report: saying(withDocuments(report, 0, 1, 0), {
                  documents: `${report.own}没有现行有效的行政规范性文件。`,
                }),
              }
            : undefined,
      },
    ],
  },
};
