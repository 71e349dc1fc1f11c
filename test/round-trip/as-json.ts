import { type TableKey, tableKeys } from '../../core/forms/form.ts';
import { prose, title } from '../report/write-report.ts';
import type { ReportModel } from './report-model.ts';
import { disputesIn, requestsIn } from './write-page.ts';

/** The report as somebody would type it in, or a site system export it. */
export function asJson({ editions, tables, told }: ReportModel): Uint8Array {
  const table = (key: TableKey) => ({ edition: editions[key], cells: tables[key] });
  const report = {
    schema: 'gongkai-report/1',
    title,
    sections: {
      overview: [prose.overview[0], requestsIn(told)],
      disputes: disputesIn(told),
      problems: prose.problems,
      otherMatters: prose.otherMatters,
    },
    tables: Object.fromEntries(tableKeys.map((key) => [key, table(key)])),
  };
  return Buffer.from(JSON.stringify(report));
}
