import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asPrintableDocx } from '../formats/as-docx.ts';
import { documentOf } from '../formats/document-of.ts';
import { htmlLayouts } from '../report/layouts/html-layouts.ts';
import { type Comparison, compareReport } from '../round-trip/compare-report.ts';
import { reportModels } from '../round-trip/report-model.ts';
import { type Border, writePage } from '../round-trip/write-page.ts';
import { type Agreement, agreementTable, totals } from './producers/agreement-table.ts';
import { convertFiles, type OfficeFormat, writeFiles } from './producers/convert-files.ts';
import { printPages } from './producers/print-pages.ts';

/** Always the same ones, so that a failure can be looked at again; columns of a page have room for such counts. */
const models = fc.sample(reportModels(99_999), { seed: 20_190_515, numRuns: 20 });
const fonts = ['WenQuanYi Micro Hei', 'AR PL UMing CN'];
const layouts = ['the template', 'blank cells in the place of spans'];

const template = layouts[0] ?? '';
const pagesOf = (font: string, border: Border, layout: string): readonly string[] =>
  models.map((model) => writePage(model, { layout: htmlLayouts[layout] ?? (() => ''), border, font }));

async function compareAll(name: string, documents: readonly Uint8Array[]): Promise<readonly Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const [index, model] of models.entries())
    comparisons.push(await compareReport({ name, bytes: documents[index] ?? new Uint8Array() }, model));
  return comparisons;
}

const agreements: Agreement[] = [];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-producers-'));
});
afterAll(async () => {
  process.stdout.write(`${agreementTable(agreements)}\n`);
  await rm(folder, { recursive: true, force: true });
});

const readAll = (files: readonly string[]): Promise<readonly Uint8Array[]> =>
  Promise.all(files.map((file) => readFile(file)));

/**
 * Nothing is wrong anywhere; no cell is doubtful where the layout keeps positions. A sentence that the end of a page cuts may
 * be doubtful: the table says how often.
 */
async function agree(
  format: string,
  layout: string,
  documents: readonly Uint8Array[],
  keepsPositions: boolean,
) {
  const comparisons = await compareAll(`report.${format.split(' ')[0]}`, documents);
  agreements.push({ format, layout, comparisons });
  expect(comparisons.flatMap(({ wrong }) => wrong)).toEqual([]);
  const cells = comparisons.flatMap(({ doubtful }) => doubtful.filter((each) => each.startsWith('table')));
  if (keepsPositions) expect(cells).toEqual([]);
  expect(totals(comparisons).right).toBeGreaterThan(0);
}

describe('printed by Chromium', () => {
  const borders: readonly Border[] = ['all lines', 'lying lines only', 'no lines'];
  test.each(fonts.flatMap((font) => borders.map((border) => ({ font, border }))))(
    '$border, in $font',
    async ({ font, border }) => {
      const printed = await printPages(pagesOf(font, border, template));
      await agree('pdf Chromium', `${border}, ${font}`, printed, border === 'all lines');
    },
  );
});

describe('saved by LibreOffice', () => {
  const open = async (name: string, pages: readonly string[]): Promise<readonly string[]> =>
    convertFiles(await writeFiles(pages, 'html', join(folder, name)), 'docx', join(folder, name));

  const print = async (name: string, font: string, hasLines: boolean) => {
    const pages = pagesOf(font, 'all lines', template);
    const texts = await writeFiles(
      await Promise.all(
        pages.map(async (page) => asPrintableDocx(await documentOf(Buffer.from(page)), font, hasLines)),
      ),
      'docx',
      join(folder, name),
    );
    return readAll(await convertFiles(texts, 'pdf', join(folder, name)));
  };

  test.each(fonts)('as PDF, all lines, in %s', async (font) => {
    const printed = await print(`pdf-${fonts.indexOf(font)}`, font, true);
    await agree('pdf LibreOffice', `all lines, ${font}`, printed, true);
  });

  test('as PDF, no lines', async () => {
    const printed = await print('pdf-bare', fonts[0] ?? '', false);
    await agree('pdf LibreOffice', `no lines, ${fonts[0]}`, printed, false);
  });

  const texts: readonly OfficeFormat[] = ['doc', 'rtf', 'odt'];
  test.each(layouts)('as DOCX, DOC, RTF and ODT made DOCX, %s', async (layout) => {
    const name = `texts-${layouts.indexOf(layout)}`;
    const opened = await open(name, pagesOf(fonts[0] ?? '', 'all lines', layout));
    await agree('docx', layout, await readAll(opened), true);
    for (const format of texts) {
      const saved = await convertFiles(opened, format, join(folder, name));
      const read = format === 'odt' ? await convertFiles(saved, 'docx', join(folder, name)) : saved;
      await agree(format === 'odt' ? 'docx by ODT' : format, layout, await readAll(read), true);
    }
  });

  test.each(layouts)('as XLSX, %s', async (layout) => {
    const name = `sheets-${layouts.indexOf(layout)}`;
    const pages = await writeFiles(pagesOf(fonts[0] ?? '', 'all lines', layout), 'html', join(folder, name));
    const saved = await convertFiles(pages, 'xlsx', join(folder, name));
    await agree('xlsx', layout, await readAll(saved), true);
  });
});
