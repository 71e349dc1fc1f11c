import {
  disputesOf,
  requestsOf,
  some,
  withDisputes,
  withoutRequestFigures,
  withRequests,
} from '../changes.ts';
import { type CorpusReport, saying } from '../corpus-report.ts';
import type { SoundPair } from '../draw-report.ts';
import type { Broken, Corpus } from '../injector.ts';

/** A report beside that of the year before. */
const beside = (report: CorpusReport, previous: CorpusReport, fails: readonly string[]): Broken => ({
  broken: { report, previous },
  fails,
});

const withoutRequests = (report: CorpusReport): CorpusReport =>
  withRequests(report, 'naturalPerson', { received: 0 });

/** Both years with nothing carried over, so that no other rule asks for more. */
const ofOneForm = ({ report, previous }: SoundPair): boolean =>
  report.edition === previous.edition && report.year > 2019;

/** What the texts of two years require of each other, broken. */
const texts: Corpus = {
  'NAR-004': {
    faults: [
      {
        name: 'the problems are those of last year, word for word',
        inject: ({ report, previous }) => {
          const problems = [
            ...previous.problems,
            '对上述问题逐项明确牵头科室和完成时限，年中检查一次进展情况，年底再逐条对账销号。',
          ];
          return report.year < 2020
            ? undefined
            : beside({ ...report, problems }, { ...previous, problems }, ['NAR-004']);
        },
      },
    ],
    nearMisses: [
      {
        name: 'the measures alone are those of last year',
        vary: ({ report, previous }) =>
          report.year < 2020
            ? undefined
            : {
                report: { ...report, problems: [report.problems[0] ?? '', previous.problems[1] ?? ''] },
                previous,
              },
      },
    ],
  },
  'NAR-005': {
    faults: [
      {
        name: 'sections one and five are those of last year, apart from figures',
        inject: ({ report, previous }) => {
          if (!ofOneForm({ report, previous })) return undefined;
          const { opening, disclosed, management, platform, supervision } = previous.says;
          const same = {
            opening,
            management,
            platform,
            supervision,
            disclosed: disclosed.replaceAll(String(previous.year), String(report.year)),
          };
          const silent = { documents: '', decisions: '', charges: '' };
          const now = saying(withoutRequestFigures(report), { ...same, ...silent });
          const before = saying(withoutRequestFigures(previous), silent);
          const problems = [
            ...previous.problems,
            '对上述问题逐项明确牵头科室和完成时限，年中检查一次进展情况，年底再逐条对账销号。',
          ];
          const names = { namesAspects: true, problems };
          return {
            ...beside({ ...now, ...names }, { ...before, ...names }, ['NAR-005']),
            alsoBreaks: ['NAR-004'],
          };
        },
      },
    ],
    nearMisses: [],
  },
};

/** What the tables of two years require of each other, broken. */
const tables: Corpus = {
  'T3-015': {
    faults: [
      {
        name: 'table III is that of last year, cell by cell',
        inject: (sound, random) => {
          if (!ofOneForm(sound)) return undefined;
          const received = 2 + random.upTo(60);
          const [now, before] = [sound.report, sound.previous].map((each) =>
            withRequests(each, 'naturalPerson', { received }),
          );
          return now && before && beside(now, before, ['T3-015']);
        },
      },
    ],
    nearMisses: [
      {
        name: 'one request in either year',
        vary: (sound) =>
          ofOneForm(sound)
            ? {
                report: withRequests(sound.report, 'naturalPerson', { received: 1 }),
                previous: withRequests(sound.previous, 'naturalPerson', { received: 1 }),
              }
            : undefined,
      },
    ],
  },
  'T4-007': {
    faults: [
      {
        name: 'suits after a review, and no review in two years',
        inject: ({ report, previous }, random) =>
          report.year < 2020
            ? undefined
            : beside(
                withDisputes(report, { litigationAfterReconsideration: { upheld: some(random, 6) } }),
                previous,
                [
                  'T4-007',
                  ...(requestsOf(report).received + requestsOf(previous).received === 0 ? ['T4-011'] : []),
                ],
              ),
      },
    ],
    nearMisses: [
      {
        name: 'the review was last year',
        vary: ({ report, previous }, random) =>
          report.year < 2020
            ? undefined
            : {
                report: withDisputes(report, { litigationAfterReconsideration: { upheld: some(random, 6) } }),
                previous: withDisputes(previous, { reconsideration: { upheld: 2 } }),
              },
      },
    ],
  },
  'T4-011': {
    faults: [
      {
        name: 'reviews, and no request in two years',
        inject: ({ report, previous }, random) =>
          report.year < 2020
            ? undefined
            : beside(
                withDisputes(withoutRequests(report), { reconsideration: { upheld: some(random, 6) } }),
                withoutRequests(previous),
                ['T4-011'],
              ),
      },
    ],
    nearMisses: [
      {
        name: 'a request was received last year',
        vary: ({ report, previous }, random) =>
          report.year < 2020
            ? undefined
            : {
                report: withDisputes(withoutRequests(report), {
                  reconsideration: { upheld: some(random, 6) },
                }),
                previous: withRequests(previous, 'naturalPerson', { received: 3 }),
              },
      },
    ],
  },
  'T4-012': {
    faults: [
      {
        name: 'a case pending last year is nowhere in this one',
        inject: ({ report, previous }, random) => {
          if (report.year < 2020) return undefined;
          const group = random.pick([
            'reconsideration',
            'directLitigation',
            'litigationAfterReconsideration',
          ]);
          const before = withDisputes(previous, { [group]: { pending: some(random, 6) } });
          return beside(withDisputes(report, {}), before, [`T4-012[${group}]`]);
        },
      },
    ],
    nearMisses: [
      {
        name: 'the pending case was concluded in this year',
        vary: ({ report, previous }, random) =>
          report.year < 2020 || disputesOf(report).reviews === 0
            ? undefined
            : { report, previous: withDisputes(previous, { reconsideration: { pending: some(random, 3) } }) },
      },
    ],
  },
};

/** What two years of one body require of each other, broken. */
export const faultsOfTwoYears: Corpus = { ...texts, ...tables };
