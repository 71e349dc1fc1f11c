import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { runProcess } from '../../support/run-process.ts';

/** What LibreOffice calls the formats that it writes, and how it takes a page for a sheet. */
const filters = {
  docx: ['docx:MS Word 2007 XML'],
  doc: ['doc:MS Word 97'],
  rtf: ['rtf:Rich Text Format'],
  odt: ['odt:writer8'],
  pdf: ['pdf:writer_pdf_Export'],
  xlsx: ['xlsx:Calc MS Excel 2007 XML', '--infilter=HTML (StarCalc)'],
} as const;

export type OfficeFormat = keyof typeof filters;

/** Many at once need one start of the program. */
const perStart = 40;

/**
 * Files as LibreOffice saves them in another format, in their order.
 * @param folder for its profile and its files; each name in it is used once
 * @throws Error when one of the files did not come out
 */
export async function convertFiles(
  files: readonly string[],
  format: OfficeFormat,
  folder: string,
): Promise<readonly string[]> {
  const [filter, ...options] = filters[format];
  const out = join(folder, `${basename(folder)}-${format}-${files.length}-${basename(files[0] ?? '')}`);
  await mkdir(out, { recursive: true });
  for (let at = 0; at < files.length; at += perStart) {
    const args = [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      ...options,
      '--convert-to',
      filter,
    ];
    const { code, stderr } = await runProcess(
      'soffice',
      [...args, '--outdir', out, ...files.slice(at, at + perStart)],
      { timeoutMs: 240_000 },
    );
    if (code !== 0) throw new Error(`soffice ended with ${code}: ${stderr}`);
  }
  const converted = files.map((file) => join(out, basename(file).replace(/\.[^.]+$/, `.${format}`)));
  for (const file of converted) await readFile(file);
  return converted;
}

/** Writes documents to files of one format, in their order. */
export async function writeFiles(
  documents: readonly (string | Uint8Array)[],
  format: string,
  folder: string,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const files = documents.map((_, at) => join(folder, `report-${String(at).padStart(3, '0')}.${format}`));
  for (const [index, file] of files.entries()) await writeFile(file, documents[index] ?? '');
  return files;
}
