import { beforeAll, describe, expect, test } from '@jest/globals';
import { type CheckResult, check, type Ruleset } from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { bytesOf, documentOf } from '../blocks/read-sample.ts';
import { asDocx } from '../formats/as-docx.ts';
import { asOfd } from '../formats/as-ofd.ts';
import { asPdf } from '../formats/as-pdf.ts';
import { rulesFolder } from '../support/report-files.ts';
import type { Written } from './build-blocks.ts';
import { aModel, linesOf, spannedRowsOf } from './write-model.ts';
import { official, preamble, prose, title } from './write-report.ts';

/** A paragraph, a table by its key, or a picture. */
type Part = string | { readonly table: 'table2' | 'table3' | 'table4' } | 'picture';

/** A sound report without requests; table III as given. */
const partsWith = (table3: Part): readonly Part[] => [
  title,
  preamble,
  official.overview,
  '（一）主动公开。全年公开各类信息，回应群众关切。',
  '（二）依申请公开。2023年未收到政府信息公开申请。',
  official.proactive,
  { table: 'table2' },
  official.requests,
  table3,
  official.disputes,
  { table: 'table4' },
  official.problems,
  ...prose.problems,
  official.otherMatters,
  ...prose.otherMatters,
];

const zeros = (key: 'table2' | 'table3' | 'table4') => aModel('f2021', key);

function asCell(cell: Written): string {
  const { text, wide = 1, high = 1 } = typeof cell === 'string' ? { text: cell } : cell;
  return `<td colspan="${wide}" rowspan="${high}">${text}</td>`;
}

function asElement(part: Part): string {
  if (part === 'picture') return '<p><img src="table3.png" width="600"></p>';
  if (typeof part === 'string') return `<p>${part}</p>`;
  const rows = spannedRowsOf('f2021', part.table, zeros(part.table));
  return `<table>${rows.map((row) => `<tr>${row.map(asCell).join('')}</tr>`).join('')}</table>`;
}

const asPage = (parts: readonly Part[]): string =>
  `<!doctype html>\n<meta charset="utf-8">\n${parts.map(asElement).join('\n')}`;

function asMarkdown(part: Part): readonly string[] {
  if (part === 'picture') return ['![](table3.png)'];
  if (typeof part === 'string') return [part];
  return linesOf('f2021', part.table, zeros(part.table)).map((row) => `${row.join(' | ')} |`);
}

const formats: readonly (readonly [string, (parts: readonly Part[]) => Uint8Array])[] = [
  ['html', (parts) => bytesOf(asPage(parts))],
  ['docx', (parts) => asDocx(documentOf(asPage(parts)))],
  ['pdf', (parts) => asPdf(documentOf(asPage(parts)))],
  ['ofd', (parts) => asOfd(documentOf(asPage(parts)))],
  ['text', (parts) => bytesOf(parts.flatMap(asMarkdown).join('\n'))],
];

/** What the messages must name. */
const sendable = ['DOCX', 'XLSX', 'HTML', 'PDF'];

let ruleset: Ruleset;
beforeAll(async () => {
  ruleset = await readRuleset(rulesFolder);
});

const outcomesOf = ({ outcomes }: CheckResult, isOfTable3: boolean) =>
  outcomes.filter(({ rule }) => rule.startsWith('table-3/') === isOfTable3);

describe.each(formats)('table III as a picture in %s', (format, write) => {
  const resultOf = async (table3: Part) =>
    (await check({ name: 'report', bytes: write(partsWith(table3)) }, ruleset)).result;

  test('without the picture the report is sound', async () => {
    const { verdict, problems, source } = await resultOf({ table: 'table3' });
    expect({ verdict, problems, format: source.format }).toEqual({
      verdict: 'compliant',
      problems: [],
      format,
    });
  });

  test('with it nothing is said of the table, and the reader is told what to send', async () => {
    const result = await resultOf('picture');
    expect(result.verdict).toBe('undetermined');
    expect(result.report.tables['table3']).toEqual({ edition: null, state: 'image', cells: {} });
    expect(result.problems.map(({ code, fatal }) => [code, fatal])).toEqual([['table-is-image', false]]);
    const { zh, en } = result.problems[0]!.message;
    for (const word of sendable) expect([zh.includes(word), en.includes(word)]).toEqual([true, true]);
  });

  test('every outcome of the table is in doubt because of the picture', async () => {
    const [whole, pictured] = [await resultOf({ table: 'table3' }), await resultOf('picture')];
    const told = outcomesOf(whole, true).filter(({ outcome }) => outcome !== 'not-applicable');
    const doubtful = outcomesOf(pictured, true).filter(({ outcome }) => outcome !== 'not-applicable');
    expect(doubtful.map(({ rule, item }) => [rule, item])).toEqual(
      told.map(({ rule, item }) => [rule, item]),
    );
    expect(new Set(doubtful.map(({ outcome, reason }) => `${outcome} ${reason}`))).toEqual(
      new Set(['cannot-tell image']),
    );
  });

  test('outcomes of the other tables are what they were', async () => {
    const ofOthers = (result: CheckResult) =>
      outcomesOf(result, false).filter(({ rule }) => /^table-[24]\//.test(rule));
    expect(ofOthers(await resultOf('picture'))).toEqual(ofOthers(await resultOf({ table: 'table3' })));
  });
});

describe.each(formats)('a report that is nothing but pictures in %s', (_, write) => {
  test.each([
    ['without any text', ['picture', 'picture']],
    ['below its title', [title, 'picture', '- 1 -', 'picture', '- 2 -']],
  ] as const)('%s: the reader is told what to send', async (_situation, parts) => {
    const { result } = await check({ name: 'report', bytes: write(parts) }, ruleset);
    expect(result.verdict).toBe('undetermined');
    expect(result.problems.map(({ code, fatal }) => [code, fatal])).toEqual([['document-is-image', true]]);
    const { zh, en } = result.problems[0]!.message;
    for (const word of sendable) expect([zh.includes(word), en.includes(word)]).toEqual([true, true]);
  });
});
