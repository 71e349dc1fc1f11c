import { adding, breaks, some } from '../../changes.ts';
import type { Corpus } from '../../injector.ts';

/** Whose information and whose area the prose speaks of, broken. */
export const faultsOfScope: Corpus = {
  'NAR-009': {
    faults: [
      {
        name: 'affairs of the party and of villages are counted',
        inject: ({ report }, random) =>
          breaks(adding(report, `全年公开党务、政务、村务信息${some(random, 900)}条。`), ['NAR-009']),
      },
    ],
    nearMisses: [
      {
        name: 'affairs of villages are mentioned, not counted',
        vary: ({ report }) => ({ report: adding(report, '督促所属单位做好党务公开和村务公开。') }),
      },
      {
        name: 'boards for affairs of villages are counted',
        vary: ({ report }) => ({ report: adding(report, '指导设置村务公开栏21个。') }),
      },
    ],
  },
  'NAR-010': {
    faults: [
      {
        name: 'a bureau tells figures of its whole area',
        inject: ({ report }, random) =>
          report.kind === 'department'
            ? breaks(
                adding(report, `我${report.agency.charAt(2)}主动公开政府信息${5000 + random.upTo(900)}条。`),
                ['NAR-010'],
              )
            : undefined,
      },
    ],
    nearMisses: [
      {
        name: 'a bureau speaks of its area as a place',
        vary: ({ report }) =>
          report.kind === 'department'
            ? {
                report: adding(
                  report,
                  `及时公开我${report.agency.charAt(2)}饮水安全等民生信息，推动全县政务公开工作。`,
                ),
              }
            : undefined,
      },
    ],
  },
};
