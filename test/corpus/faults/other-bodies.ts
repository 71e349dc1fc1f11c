import { isGovernment, since2021, some, withoutFigures } from '../changes.ts';
import { type CorpusReport, figureOf, saying, withCells } from '../corpus-report.ts';
import type { Corpus } from '../injector.ts';

const decisions = ['licensing.decisions', 'penalties.decisions', 'coercion.decisions'];

/** Reports of two bodies of the area, whose figures a government's takes in; nothing of theirs is told in words. */
function unitsOf(
  { agency, year, tables }: CorpusReport,
  base: CorpusReport,
  share: number,
): readonly CorpusReport[] {
  const place = agency.replace('人民政府', '');
  return ['水利局', '教育局'].map((name) => {
    const cells = Object.fromEntries(
      decisions.map((address) => [address, Math.floor(figureOf({ tables }, 'table2', address) * share)]),
    );
    const unit: CorpusReport = {
      ...withoutFigures(base),
      kind: 'department',
      agency: place + name,
      own: '本局',
      year,
      title: `${place}${name}${year}年政府信息公开工作年度报告`,
      signature: [],
    };
    return withCells(withoutRequests(unit), 'table2', cells);
  });
}

const withoutRequests = (report: CorpusReport): CorpusReport => ({
  ...report,
  tables: {
    ...report.tables,
    table3: { ...report.tables.table3, cells: {} },
    table4: { ...report.tables.table4, cells: {} },
  },
});

const busy = (report: CorpusReport): CorpusReport =>
  withCells(saying(report, { decisions: '' }), 'table2', {
    'licensing.decisions': 900,
    'penalties.decisions': 400,
    'coercion.decisions': 60,
  });

const isCounty = (report: CorpusReport): boolean => isGovernment(report) && report.kind === 'county';

/** What the reports of an area require of each other, broken. */
export const faultsOfAreas: Corpus = {
  'XAG-001': {
    faults: [
      {
        name: 'a unit has more decisions of one kind than its government',
        wanted: since2021,
        inject: ({ report }, random) => {
          if (!isCounty(report)) return undefined;
          const government = busy(report);
          const [one, other] = unitsOf(government, report, 0.4);
          if (one === undefined || other === undefined) return undefined;
          const more = withCells(one, 'table2', { 'coercion.decisions': 60 + some(random, 90) });
          return {
            broken: { report: government, units: [more, other] },
            fails: ['XAG-001[table2.coercion]'],
          };
        },
      },
    ],
    nearMisses: [
      {
        name: 'a government has more than its units together',
        wanted: since2021,
        vary: ({ report }) =>
          isCounty(report) ? { report: busy(report), units: unitsOf(busy(report), report, 0.4) } : undefined,
      },
    ],
  },
  'XAG-002': {
    faults: [
      {
        name: 'a department has the table II of its government',
        wanted: since2021,
        inject: ({ report }) => {
          if (report.kind !== 'department' || !/[县区]/.test(report.agency)) return undefined;
          const [place = ''] = /^.{2}[县区]/.exec(report.agency) ?? [];
          const mine = busy(
            saying(report, {
              platform: `${report.says.platform}配合做好全${place.slice(-1)}政府网站的内容保障。`,
            }),
          );
          const government: CorpusReport = {
            ...withoutFigures(mine),
            kind: 'county',
            agency: `${place}人民政府`,
            own: `全${place.slice(-1)}`,
            title: `${place}人民政府${report.year}年政府信息公开工作年度报告`,
            signature: [],
          };
          return { broken: { report: mine, units: [government] }, fails: ['XAG-002'] };
        },
      },
    ],
    nearMisses: [],
  },
};
