import { type CorpusReport, figureOf, saying } from '../../corpus-report.ts';

/** Says nothing of what table II holds. */
export const quiet = (report: CorpusReport): CorpusReport =>
  saying(report, { documents: '', decisions: '', charges: '' });

export const documents = 'normativeDocuments';

export const drawn = (report: CorpusReport): readonly [number, number, number] => [
  figureOf(report, 'table2', `${documents}.issued`),
  figureOf(report, 'table2', `${documents}.repealed`),
  figureOf(report, 'table2', `${documents}.inForce`),
];
