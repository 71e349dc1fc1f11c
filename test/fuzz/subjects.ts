import { asDoc } from '../formats/as-doc.ts';
import { asDocx } from '../formats/as-docx.ts';
import { asOfd } from '../formats/as-ofd.ts';
import { asPdf } from '../formats/as-pdf.ts';
import { asRtf } from '../formats/as-rtf.ts';
import { asXlsx } from '../formats/as-xlsx.ts';
import { documentOf } from '../formats/document-of.ts';
import { htmlLayouts } from '../report/layouts/html-layouts.ts';
import { inLayout, text } from '../report/layouts/read-back.ts';
import { positionTexts, type Rows } from '../report/layouts/rows.ts';
import { aModel } from '../report/write-model.ts';
import { asMhtml } from '../round-trip/as-mhtml.ts';
import { writePage } from '../round-trip/write-page.ts';

/** A document to damage. Its figures contradict one another so often that no single damage can mend them. */
export interface Subject {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const wrongTotals = (rows: readonly string[]) => Object.fromEntries(rows.map((row) => [`${row}.total`, '7']));

const tables = {
  table2: aModel('f2021', 'table2', '1'),
  table3: aModel('f2021', 'table3', '0', {
    ...wrongTotals(['received', 'carriedIn', 'granted', 'partlyGranted', 'refusedStateSecret']),
    ...wrongTotals(['unavailableNotHeld', 'notProcessedRepeated', 'handled', 'carriedOut']),
  }),
  table4: aModel('f2021', 'table4', '0', wrongTotals(['reconsideration', 'directLitigation'])),
};
const editions = { table2: 'f2021', table3: 'f2021', table4: 'f2021' } as const;

const layout = htmlLayouts['the template'] ?? (() => '');
const page = writePage({ editions, tables, told: undefined }, { layout });
const piped = (rows: Rows) => positionTexts(rows, true).map((row) => `| ${row.join(' | ')} |`);

/** The same report in every format. */
export async function faultySubjects(): Promise<readonly Subject[]> {
  const document = await documentOf(Buffer.from(page));
  return [
    { name: 'faulty.html', bytes: Buffer.from(page) },
    { name: 'faulty.txt', bytes: Buffer.from(text(inLayout('f2021', tables, piped))) },
    { name: 'faulty.mht', bytes: asMhtml(page) },
    { name: 'faulty.docx', bytes: asDocx(document) },
    { name: 'faulty.xlsx', bytes: asXlsx(document) },
    { name: 'faulty.pdf', bytes: asPdf(document) },
    { name: 'faulty.ofd', bytes: asOfd(document) },
    { name: 'faulty.doc', bytes: asDoc(document) },
    { name: 'faulty.rtf', bytes: asRtf(document) },
  ];
}
