import { type TableKey, tableKeys } from '../../core/forms/form.ts';
import { type Rows, spannedRows } from '../report/layouts/rows.ts';
import { spannedRowsOf } from '../report/write-model.ts';
import { official, prose, title } from '../report/write-report.ts';
import type { ReportModel, Told } from './report-model.ts';

export const requestsIn = (told: Told | undefined): string =>
  told
    ? `（二）依申请公开。全年新收政府信息公开申请${told.received}件，上年结转${told.carriedIn}件，办结${told.handled}件，结转下年度继续办理${told.carriedOut}件。`
    : '（二）依申请公开。本年度未收到政府信息公开申请。';

export const disputesIn = (told: Told | undefined): string =>
  told
    ? `全年因政府信息公开工作被申请行政复议${told.reconsiderations}件，被提起行政诉讼${told.litigations}件。`
    : '本年度未发生因政府信息公开引起的行政复议、行政诉讼。';

const paragraph = (text: string): string => `<p>${text}</p>`;

/** How a page draws its tables: by style sheet, as browsers ask for, and by attribute, as word processors do. */
const borders = {
  'all lines': {
    style: 'td{border:1px solid #000;padding:2px 4px}',
    attributes: ' border="1" cellspacing="0" width="100%"',
  },
  'lying lines only': { style: 'td{border-top:1px solid #000;padding:2px 6px}', attributes: ' width="100%"' },
  'no lines': { style: 'td{padding:2px 8px}', attributes: ' width="100%"' },
} as const;

export type Border = keyof typeof borders;

interface Look {
  readonly layout: (rows: Rows) => string;
  readonly border?: Border;
  readonly font?: string;
}

const styleOf = (border: Border, font: string): string =>
  `body{font-family:'${font}';font-size:10pt}table{border-collapse:collapse}${borders[border].style}`;

/** The report as a page, its tables in one layout. */
export function writePage(
  { editions, tables, told }: ReportModel,
  { layout, border = 'all lines', font = 'serif' }: Look,
): string {
  const drawn = (key: TableKey) =>
    layout(spannedRows(spannedRowsOf(editions[key], key, tables[key]))).replaceAll(
      '<table>',
      `<table${borders[border].attributes}>`,
    );
  const [table2 = '', table3 = '', table4 = ''] = tableKeys.map(drawn);
  const body = [
    `<h1>${title}</h1>`,
    ...[official.overview, prose.overview[0], requestsIn(told), official.proactive].map(paragraph),
    table2,
    paragraph(official.requests),
    table3,
    paragraph(official.disputes),
    table4,
    ...[disputesIn(told), official.problems, ...prose.problems, official.otherMatters].map(paragraph),
    ...prose.otherMatters.map(paragraph),
  ];
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><style>${styleOf(border, font)}</style></head><body>${body.join('\n')}</body></html>`;
}
