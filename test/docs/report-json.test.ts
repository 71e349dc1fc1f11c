import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { readBlocks } from '../../core/blocks/read-blocks.ts';
import { reportSchema } from '../../core/index.ts';
import { readReport } from '../../core/report/read-report.ts';
import type { Report } from '../../core/report/report.ts';

const page = readFileSync(join(__dirname, '../../docs/report-json.md'), 'utf8');
const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? '';
const rows = [...page.matchAll(/^\| `(table[234])\.(\S+)` +\| `(\w+)` +\| (?:`(\S+)`)? *\|$/gm)];

let report: Report | undefined;
let fatal: readonly string[];

beforeAll(async () => {
  const { value, problems } = await readBlocks({ name: 'example.json', bytes: Buffer.from(example) });
  report = value.document && readReport(value.document).value;
  fatal = problems.filter((problem) => problem.fatal).map(({ code }) => code);
});

test('the example is read', () => {
  expect(fatal).toEqual([]);
  expect([report?.agency, report?.year]).toEqual(['青岚县水务局', 2023]);
  expect(report?.sections.overview.lines.map(({ text }) => text)).toHaveLength(2);
  expect(report?.sections.problems.lines.map(({ text }) => text)).toHaveLength(2);
});

test('the page shows every state a cell may have', () => {
  const states = rows.map(([, , , state = '']) => state);
  expect(new Set(states)).toEqual(new Set(['number', 'blank', 'mark', 'unreadable', 'missing']));
});

test.each(rows.map(([, table = '', address = '', state, number]) => ({ table, address, state, number })))(
  '$table.$address is $state $number',
  ({ table, address, state, number }) => {
    const cell = report?.tables[table as 'table2'].cells.get(address);
    expect([cell?.state, cell?.decimal]).toEqual([state, number]);
  },
);

test.each(Object.keys(reportSchema().shape))('%s is explained', (member) => {
  expect(page).toContain(`\`${member}\``);
});
