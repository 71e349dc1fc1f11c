import { expect, test } from '@jest/globals';
import { sniffFormat } from '../../../core/source/sniff-format.ts';
import { text, writeDocx } from '../../blocks/docx/write-docx.ts';
import { row, words, writeXlsx } from '../../blocks/xlsx/write-xlsx.ts';
import { writeZip } from '../../support/write-zip.ts';

const docx = writeDocx({ body: text('甲') });
const xlsx = writeXlsx([{ rows: row(1, words('A1', '甲')) }]);

const cases: readonly (readonly [string, Uint8Array, string])[] = [
  ['a Word document', docx, 'docx'],
  ['a workbook', xlsx, 'xlsx'],
  ['a Word document that was cut off', docx.slice(0, docx.length - 100), 'docx'],
  [
    'an archive with a Word document in it that is not packed again',
    writeZip([{ name: 'a.docx', bytes: docx, method: 0 }]),
    'zip',
  ],
  ['an archive with a workbook in it', writeZip([{ name: 'a.xlsx', bytes: xlsx }]), 'zip'],
  [
    'an archive with a folder named as in a Word document',
    writeZip([{ name: 'word/a.docx', bytes: docx }]),
    'zip',
  ],
  [
    'a text of LibreOffice',
    writeZip(['mimetype', 'content.xml', 'META-INF/manifest.xml'].map((name) => ({ name, bytes: '<a/>' }))),
    'opendocument',
  ],
  ['slides', writeZip([{ name: '[Content_Types].xml' }, { name: 'ppt/presentation.xml' }]), 'unknown'],
  ['an archive of nothing', writeZip([]), 'zip'],
];

test.each(cases)('%s', (_what, bytes, format) => {
  expect(sniffFormat({ name: 'upload', bytes }).value).toBe(format);
});
