import { type FormEdition, type TableKey, tableKeys } from '../../../core/forms/form.ts';
import type { ReportModel } from '../../round-trip/report-model.ts';

/** A cell that the file does not have. */
export const left = 'missing';

const plain = /^(?:0|-?[1-9]\d{0,14})(?:\.\d{0,3}[1-9])?$/;

/** Figures as numbers where JSON can hold them, blanks as null, everything else as it is written. */
const asValue = (text: string): string | number | null => {
  if (text === '') return null;
  return plain.test(text) ? Number(text) : text;
};

const cellsOf = (cells: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(cells)
      .filter(([, text]) => text !== left)
      .map(([address, text]) => [address, asValue(text)]),
  );

const tableOf = (edition: FormEdition, cells: Readonly<Record<string, string>>) => ({
  edition,
  cells: cellsOf(cells),
});

type Told = NonNullable<ReportModel['told']>;

const overviewOf = (told: Told | undefined): string =>
  told
    ? `全年新收政府信息公开申请${told.received}件，上年结转${told.carriedIn}件，办结${told.handled}件，结转下年度继续办理${told.carriedOut}件。`
    : '本年度未收到政府信息公开申请。';

const disputesOf = (told: Told | undefined): string =>
  told
    ? `全年因政府信息公开工作被申请行政复议${told.reconsiderations}件，被提起行政诉讼${told.litigations}件。`
    : '本年度未发生因政府信息公开引起的行政复议、行政诉讼。';

/** A model as a file of the format, its members in an order of their own. */
export function writeReportJson({ editions, tables, told }: ReportModel): string {
  const written = tableKeys.toReversed().map((key: TableKey) => [key, tableOf(editions[key], tables[key])]);
  return JSON.stringify(
    {
      tables: Object.fromEntries(written),
      sections: {
        otherMatters: '没有其他需要报告的事项。',
        disputes: [disputesOf(told)],
        overview: `全年公开各类信息。\n${overviewOf(told)}`,
        problems: ['栏目更新不够及时。', '下一步将加强培训。'],
      },
      year: 2023,
      title: '青岚县水务局2023年政府信息公开工作年度报告',
      schema: 'gongkai-report/1',
    },
    null,
    2,
  );
}
