import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SourceFile } from '../../core/source/source-file.ts';
import { asDoc } from '../formats/as-doc.ts';
import { asDocx } from '../formats/as-docx.ts';
import { asOfd } from '../formats/as-ofd.ts';
import { asPdf } from '../formats/as-pdf.ts';
import { asRtf } from '../formats/as-rtf.ts';
import { asXlsx } from '../formats/as-xlsx.ts';
import { documentOf } from '../formats/document-of.ts';
import { htmlLayouts } from '../report/layouts/html-layouts.ts';
import type { Rows } from '../report/layouts/rows.ts';
import { asJson } from './as-json.ts';
import { asMhtml } from './as-mhtml.ts';
import { compareReport } from './compare-report.ts';
import { type ReportModel, reportModels } from './report-model.ts';
import { writePage } from './write-page.ts';

/** A page in another format, by the blocks that it consists of. */
const byBlocks =
  (write: typeof asDocx) =>
  async (page: string): Promise<Uint8Array> =>
    write(await documentOf(Buffer.from(page)));

const formats: Readonly<Record<string, (page: string) => Promise<Uint8Array> | Uint8Array>> = {
  html: (page) => Buffer.from(page),
  mhtml: asMhtml,
  docx: byBlocks(asDocx),
  xlsx: byBlocks(asXlsx),
  pdf: byBlocks(asPdf),
  ofd: byBlocks(asOfd),
  doc: byBlocks(asDoc),
  rtf: byBlocks(asRtf),
};

const layouts = ['the template', 'blank cells in the place of spans', 'one run a letter', 'two tables'];
/** Of counts: a workbook keeps fifteen digits, a column of a page has room for five, and JavaScript knows no larger one. */
const largest: Readonly<Record<string, number>> = { xlsx: 10 ** 15 - 1, pdf: 99_999, ofd: 99_999 };
const modelsFor = (format: string) => reportModels(largest[format] ?? Number.MAX_SAFE_INTEGER);

/** Pages take their time. */
const runs: Readonly<Record<string, number>> = { pdf: 20, ofd: 20 };

const cases = Object.keys(formats).flatMap((format) => layouts.map((layout) => ({ format, layout })));

function layoutNamed(name: string): (rows: Rows) => string {
  const layout = htmlLayouts[name];
  if (layout === undefined) throw new Error(`no layout ${name}`);
  return layout;
}

async function write(format: string, layout: string, model: ReportModel): Promise<SourceFile> {
  const bytes = await formats[format]?.(writePage(model, { layout: layoutNamed(layout) }));
  return { name: `report.${format}`, bytes: bytes ?? new Uint8Array() };
}

describe('a report written and read back', () => {
  test.each(cases)('as $format, $layout: every cell and figure is that of the model', async (each) => {
    await fc.assert(
      fc.asyncProperty(modelsFor(each.format), async (model) => {
        const { doubtful, wrong } = await compareReport(await write(each.format, each.layout, model), model);
        expect({ wrong, doubtful }).toEqual({ wrong: [], doubtful: [] });
      }),
      { numRuns: runs[each.format] ?? 80 },
    );
  });

  test('as json: every cell and figure is that of the model', async () => {
    await fc.assert(
      fc.asyncProperty(modelsFor('json'), async (model) => {
        const { doubtful, wrong } = await compareReport({ name: 'report.json', bytes: asJson(model) }, model);
        expect({ wrong, doubtful }).toEqual({ wrong: [], doubtful: [] });
      }),
      { numRuns: 200 },
    );
  });

  test.each(Object.keys(formats))('as %s: a cell of another model is seen', async (format) => {
    const [model] = fc.sample(modelsFor(format), 1);
    if (!model) throw new Error('no model');
    const file = await write(format, 'the template', model);
    const [address = ''] = Object.keys(model.tables.table3);
    const table3 = { ...model.tables.table3, [address]: '7654321' };
    const { wrong } = await compareReport(file, { ...model, tables: { ...model.tables, table3 } });
    expect(wrong).toContainEqual(expect.stringMatching(`table3.${address}: 7654321, but`));
  });
});
