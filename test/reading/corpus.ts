import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseReports, earlierReports, writeReport } from '../../core/cases/index.ts';
import type { SourceFile } from '../../core/index.ts';
import { faultySubjects } from '../fuzz/subjects.ts';
import { aModel } from '../report/write-model.ts';
import { asJson } from '../round-trip/as-json.ts';
import { samplesFolder } from '../support/report-files.ts';
import { writeZip } from '../support/write-zip.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function samples(): readonly SourceFile[] {
  const paths = readdirSync(samplesFolder, { recursive: true, encoding: 'utf8' }).sort();
  return paths
    .filter((path) => path.includes('.') && path !== 'README.md')
    .map((name) => ({ name, bytes: readFileSync(join(samplesFolder, name)) }));
}

const written = (reports: typeof baseReports, suffix: string): readonly SourceFile[] =>
  Object.entries(reports).map(([edition, draft]) => ({
    name: `${edition}${suffix}.html`,
    bytes: utf8(writeReport(draft)),
  }));

/** Documents that are no report, each for another reason. */
const unreadable: readonly SourceFile[] = [
  { name: 'empty.txt', bytes: new Uint8Array() },
  { name: 'picture.png', bytes: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
  { name: 'broken.pdf', bytes: utf8('%PDF-1.7\n') },
  { name: 'broken.json', bytes: utf8('{"title": "一份报告", "year": ') },
  { name: 'half.json', bytes: utf8('{"title": "一份\\ud842报告", "nought\\udfff": [1, 2]}') },
  { name: 'weather.html', bytes: utf8('<p>今日天气晴好，宜出行。</p>') },
  {
    name: 'reports.zip',
    bytes: writeZip([
      { name: 'a.txt', bytes: '一' },
      { name: 'b.txt', bytes: '二' },
    ]),
  },
];

const editions = { table2: 'f2021', table3: 'f2021', table4: 'f2021' } as const;

const typed: SourceFile = {
  name: 'typed.json',
  bytes: asJson({
    editions,
    tables: {
      table2: aModel('f2021', 'table2', '1'),
      table3: aModel('f2021', 'table3', '0', { 'received.total': '7' }),
      table4: aModel('f2021', 'table4', ''),
    },
    told: undefined,
  }),
};

/** Documents of every format that we read, and some that we do not. */
export const corpus = async (): Promise<readonly SourceFile[]> => [
  ...samples(),
  ...(await faultySubjects()),
  typed,
  ...written(baseReports, ''),
  ...written(earlierReports, '-earlier'),
  ...unreadable,
];
